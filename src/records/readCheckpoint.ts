import type { Checkpoint } from './Checkpoint.js'
import { fromBase64url } from './fromBase64url.js'
import { hasFields } from './hasFields.js'
import { timeOf } from './timeOf.js'

const fields = ['version', 'shard', 'first', 'last', 'hash', 'root', 'time', 'previous', 'keyId', 'signature'] as const

/**
 * Reads a checkpoint from what JSON was parsed to. It says nothing of the signature.
 *
 * @returns null where it is anything but a checkpoint, in the one way that each field is written.
 */
export function readCheckpoint(value: unknown): Checkpoint | null {
  if (!hasFields(value, fields)) return null
  const { version, shard, first, last, hash, root, time, previous, keyId, signature } = value
  const isRun = isWhole(shard, 0) && isWhole(first, 1) && isWhole(last, first)
  const isHashed = isBytes(hash, 32) && isBytes(root, 32) && (previous === null || isBytes(previous, 32))
  const isSigned = isBytes(keyId, 8) && isBytes(signature, 64)
  if (version !== 1 || !isRun || !isHashed || !isSigned || Number.isNaN(timeOf(time))) return null
  return { version, shard, first, last, hash, root, time, previous, keyId, signature } as Checkpoint
}

const isWhole = (value: unknown, least: number): value is number => Number.isSafeInteger(value) && (value as number) >= least

const isBytes = (value: unknown, length: number): value is string => typeof value === 'string' && fromBase64url(value)?.length === length
