const yardsticks = ['none', 'bare', 'consent-kit']

/** The library beside consent-kit with the least of something, and its spread; undefined where none has such a figure. */
export function bestPeer(summaries, metric) {
  const peers = Object.entries(summaries).flatMap(([name, { [metric]: spread }]) => (spread && !yardsticks.includes(name) ? [{ name, ...spread }] : []))
  return peers.sort((a, b) => a.median - b.median)[0]
}
