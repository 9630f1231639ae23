/**
 * Runs a task once the next frame has been painted, so that a visitor's click is answered on screen before any service
 * starts; where no frame comes, as in a hidden tab, after a tenth of a second.
 *
 * @returns a function that cancels it
 */
export function afterPaint(task: () => void): () => void {
  const run = () => {
    cancel()
    task()
  }
  let timer = setTimeout(run, 100)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(run)
  })
  const cancel = () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
  return cancel
}
