import { readKey } from './readKey.js'
import { sha256 } from './sha256.js'

/**
 * Finds the shard of an id: all entries of one id are in the same, and ids that somebody made up spread as evenly as others.
 *
 * @param shards How many there are, from 1.
 * @returns From 0 to `shards - 1`.
 * @throws {ConsentEntryError} where the id is not 16 bytes as base64url.
 */
export function shardOf(id: string, shards: number): number {
  const digest = sha256(readKey(id, 'id'))
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0) % shards
}
