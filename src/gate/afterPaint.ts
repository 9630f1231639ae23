/**
 * Runs a task once the next frame has been painted, so that a visitor's click is answered on screen before any service
 * starts; where no frame comes, as in a hidden tab, after a tenth of a second.
 *
 * @returns a function that cancels it
 */
export function afterPaint(task: () => void): () => void {
  let timer = setTimeout(run, 100)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(run)
  })
  function run() {
    cancelAnimationFrame(frame)
    task()
  }
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}
