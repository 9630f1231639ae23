/** Waits until something is so, and gives up loudly. */
export async function until(isSo, what, timeout = 30_000) {
  const end = Date.now() + timeout
  while (!(await isSo())) {
    if (Date.now() > end) throw Error(`Waited ${timeout / 1000} s in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
