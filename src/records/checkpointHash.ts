import { toBase64url } from '../core/toBase64url.js'
import type { Checkpoint } from './Checkpoint.js'
import { checkpointText } from './checkpointText.js'
import { sha256 } from './sha256.js'

/**
 * Hashes what a checkpoint signs: the checkpoint after it names it by this.
 *
 * @returns 43 base64url characters.
 */
export const checkpointHash = (checkpoint: Checkpoint): string => toBase64url(sha256(new TextEncoder().encode(checkpointText(checkpoint))))
