import { toBase64url } from '../core/toBase64url.js'
import type { Checkpoint } from './Checkpoint.js'
import { checkpointText } from './checkpointText.js'
import type { LogSigner } from './LogKeys.js'

/**
 * Signs what a shard holds.
 *
 * @param facts What there is to sign.
 * @param signer Of `importKeys`.
 *
 * @example
 * await signCheckpoint({ shard: 0, first: 1, last: 1000, hash, root, time: new Date().toISOString(), previous: null }, signer)
 */
export async function signCheckpoint(facts: Omit<Checkpoint, 'version' | 'keyId' | 'signature'>, { keyId, key }: LogSigner): Promise<Checkpoint> {
  const { shard, first, last, hash, root, time, previous } = facts
  const unsigned = { version: 1, shard, first, last, hash, root, time, previous, keyId } as const
  const signature = await crypto.subtle.sign('Ed25519', key, new TextEncoder().encode(checkpointText(unsigned)))
  return { ...unsigned, signature: toBase64url(new Uint8Array(signature)) }
}
