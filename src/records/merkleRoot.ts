import { merkleLevels } from './merkleLevels.js'
import { sha256 } from './sha256.js'

/**
 * Makes the one hash that stands for a run of entries (RFC 9162, section 2.1.1).
 *
 * @param digests The SHA-256 of each entry's body, in order of position.
 * @returns 32 bytes; the SHA-256 of nothing where there are no entries.
 */
export const merkleRoot = (digests: readonly Uint8Array[]): Uint8Array => merkleLevels(digests).at(-1)?.[0] ?? sha256(new Uint8Array())
