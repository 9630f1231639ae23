/**
 * Runs a task once the next frame has been painted, so that a visitor's click is answered on screen before any service
 * starts; where no frame comes, as in a hidden tab, after a tenth of a second. On a prerendered page it waits until a visitor opens it.
 *
 * @returns a function that cancels it
 */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  let frame: number
  const run = () => {
    cancel()
    task()
  }
  const wait = () => {
    timer = setTimeout(run, 100)
    frame = requestAnimationFrame(() => {
      clearTimeout(timer)
      timer = setTimeout(run)
    })
  }
  const cancel = () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    document.removeEventListener('prerenderingchange', wait)
  }
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', wait, { once: true })
  else wait()
  return cancel
}
