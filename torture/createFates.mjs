import { createHash } from 'node:crypto'

/**
 * What becomes of each request of a story, always the same for the same seed, story, address and count.
 *
 * @param {{ seed: number, share: number }} options `share`: of the requests that fail or hang.
 * @returns {(story: number, path: string) => 'passes' | 'fails' | 'hangs'}
 */
export function createFates({ seed, share }) {
  const counts = new Map()
  return (story, path) => {
    const key = `${seed} ${story} ${path}`
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    const chance = createHash('sha256').update(`${key} ${count}`).digest().readUInt32BE() / 2 ** 32
    return chance >= share ? 'passes' : chance < share / 2 ? 'fails' : 'hangs'
  }
}
