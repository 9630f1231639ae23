import yoctoSpinner from 'yocto-spinner'

/** What is being done, while it is: a spinner on a terminal, lines elsewhere, and nothing in what is piped on. */
export function showProgress(): { readonly onProgress: (text: string) => void; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { onProgress: (text: string) => void process.stderr.write(`${text}\n`), stop: () => {} }
  const spinner = yoctoSpinner({ stream: process.stderr }).start()
  return {
    onProgress: (text: string) => {
      spinner.text = text
    },
    stop: () => void spinner.stop(),
  }
}
