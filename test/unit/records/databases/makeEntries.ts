import type { ConsentEntry } from '../../../../src/core/ConsentEntry.js'
import { randomKey } from '../../../../src/core/randomKey.js'
import { plainEntry } from '../plainEntry.js'

/** Entries of as many visitors, each the first of its id, one second after the other. */
export function makeEntries(count: number, since = plainEntry.received): readonly ConsentEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const id = randomKey()
    const received = new Date(Date.parse(since) + index * 1000).toISOString()
    return { ...plainEntry, key: id, id, received }
  })
}
