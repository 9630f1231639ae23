/** How long `history` takes, in milliseconds, of each of some ids. */
export async function timeHistories(log, ids) {
  const times = []
  for (const id of ids) {
    const start = performance.now()
    const entries = await log.history(id)
    times.push(performance.now() - start)
    if (entries.length !== 1) throw Error(`history found ${entries.length} entries of ${id}, not one`)
  }
  return times
}
