/** The samples of the profile of the process that ran a page: when, for how long, and the stack from the outside in. */
export function readProfile(events, pid) {
  const profile = events.find((event) => event.name === 'Profile' && event.pid === pid && event.tid === pid)
  const nodes = new Map()
  const samples = []
  let time = profile.args.data.startTime
  const chunks = events.filter((event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === profile.id)
  for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
    const { cpuProfile, timeDeltas } = args.data
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node)
    cpuProfile?.samples?.forEach((leaf, index) => {
      time += timeDeltas[index]
      samples.push({ time, leaf })
    })
  }
  const stackOf = (id) => (nodes.has(id) ? [...stackOf(nodes.get(id).parent), nodes.get(id).callFrame] : [])
  const stacks = new Map([...nodes.keys()].map((id) => [id, stackOf(id)]))
  return samples.map(({ time, leaf }, index) => ({ time, lasts: (samples[index + 1]?.time ?? time) - time, stack: stacks.get(leaf) ?? [] }))
}
