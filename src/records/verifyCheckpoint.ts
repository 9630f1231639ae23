import type { Checkpoint } from './Checkpoint.js'
import { checkpointText } from './checkpointText.js'
import { fromBase64url } from './fromBase64url.js'
import type { LogKeys } from './LogKeys.js'
import { readCheckpoint } from './readCheckpoint.js'

/**
 * What is wrong with a checkpoint: `malformed` where it is none, `unknown key` where its key is not at hand, and `forged`
 * where that key did not sign it.
 */
export type CheckpointFault = 'malformed' | 'unknown key' | 'forged'

/**
 * Says whether one of the keys signed a checkpoint. Whether the log still holds what it says is another question.
 *
 * @param verifiers Of `importKeys`.
 * @returns null where the signature holds.
 */
export async function verifyCheckpoint(checkpoint: Checkpoint, verifiers: LogKeys['verifiers']): Promise<CheckpointFault | null> {
  if (!readCheckpoint(checkpoint)) return 'malformed'
  const key = verifiers.get(checkpoint.keyId)
  if (!key) return 'unknown key'
  const signature = Uint8Array.from(fromBase64url(checkpoint.signature) ?? [])
  return (await crypto.subtle.verify('Ed25519', key, signature, new TextEncoder().encode(checkpointText(checkpoint)))) ? null : 'forged'
}
