/**
 * Runs a task once the next frame has been painted, so that a visitor's click is answered on screen before any service
 * starts; where no frame comes, as in a hidden tab, after a tenth of a second. On a prerendered page it waits until a visitor opens it.
 *
 * @returns a function that cancels it
 */
export function afterPaint(task: () => void): () => void {
  let next: typeof task | undefined = task
  const run = () => {
    const now = next
    next = undefined
    now?.()
  }
  const wait = () => {
    setTimeout(run, 100)
    requestAnimationFrame(() => setTimeout(run))
  }
  if ((document as { prerendering?: unknown }).prerendering === true) document.addEventListener('prerenderingchange', wait, { once: true })
  else wait()
  return () => {
    next = undefined
  }
}
