import type { Checkpoint } from './Checkpoint.js'

/**
 * Writes what a checkpoint's signature is over: every other field of it, a line each, for anyone to check by hand.
 *
 * @example
 * // consent-kit checkpoint 1
 * // shard 3
 * // entries 1001 to 2000
 * // hash 47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU
 * // root mAfCw0T7Qx2l0v5WJb9nXgmAfCw0T7Qx2l0v5WJb9nU
 * // time 2026-11-22T14:12:32.123Z
 * // previous none
 * // key 4z5_0jvXl2k
 */
export function checkpointText({ version, shard, first, last, hash, root, time, previous, keyId }: Omit<Checkpoint, 'signature'>): string {
  return `consent-kit checkpoint ${version}
shard ${shard}
entries ${first} to ${last}
hash ${hash}
root ${root}
time ${time}
previous ${previous ?? 'none'}
key ${keyId}
`
}
