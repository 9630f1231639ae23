import type { ConsentEntry } from '../core/ConsentEntry.js'
import { toBase64url } from '../core/toBase64url.js'
import type { Checkpoint } from './Checkpoint.js'
import { ConsentEntryError } from './ConsentEntryError.js'
import { checkMerkleProof } from './checkMerkleProof.js'
import { contextDigest } from './contextDigest.js'
import { decodeEntry } from './decodeEntry.js'
import type { EntryReceipt } from './EntryReceipt.js'
import { encodeContext } from './encodeContext.js'
import { entryLink } from './entryLink.js'
import { fromBase64url } from './fromBase64url.js'
import { hasFields } from './hasFields.js'
import type { LogKeys } from './LogKeys.js'
import { readKey } from './readKey.js'
import { sha256 } from './sha256.js'
import { verifyCheckpoint } from './verifyCheckpoint.js'

/**
 * What a receipt is worth:
 * - `proven`: the log held this entry when it signed the checkpoint
 * - `unsigned`: it fits in itself, and no checkpoint covers it, so that anyone could have written it
 * - `refused`: it is no receipt, or something in it was changed
 */
export type ReceiptVerdict =
  | { readonly status: 'proven'; readonly entry: ConsentEntry; readonly checkpoint: Checkpoint }
  | { readonly status: 'unsigned'; readonly entry: ConsentEntry }
  | { readonly status: 'refused'; readonly problem: string }

const receiptFields = ['version', 'id', 'key', 'shard', 'position', 'body', 'context', 'proof', 'checkpoint'] as const
const contextFields = ['declaration', 'wording', 'locale', 'regime', 'surface', 'address'] as const

const faults = {
  malformed: 'Its checkpoint is none of version 1, or was changed.',
  'unknown key': 'Its checkpoint is signed with a key that is not among those given.',
  forged: 'Its checkpoint was changed: the signature does not fit.',
}

/**
 * Checks a receipt without the log. Never throws for what the receipt is.
 *
 * @param receipt What JSON was parsed to.
 * @param verifiers The log's public keys, as `importKeys` reads them.
 *
 * @example
 * const { verifiers } = await importKeys(publicKey)
 * const verdict = await verifyReceipt(JSON.parse(text), verifiers)
 * if (verdict.status === 'proven') console.log(verdict.entry.choices)
 */
export async function verifyReceipt(receipt: unknown, verifiers: LogKeys['verifiers']): Promise<ReceiptVerdict> {
  try {
    if (!isReceipt(receipt)) return refused('It is no receipt of version 1.')
    const body = fromBase64url(receipt.body)
    if (!body) return refused('Its body is not base64url.')
    const entry = entryOf(receipt, body)
    if (typeof entry === 'string') return refused(entry)
    const { checkpoint, proof } = receipt
    if (checkpoint === null) return proof.length ? refused('It has a proof, and no checkpoint that it leads to.') : { status: 'unsigned', entry }
    const problem = await problemOf(receipt, body, verifiers)
    return problem ? refused(problem) : { status: 'proven', entry, checkpoint }
  } catch (error) {
    if (error instanceof ConsentEntryError) return refused(`Its ${error.message.replace(/^consent-kit: /, '')}.`)
    throw error
  }
}

const refused = (problem: string): ReceiptVerdict => ({ status: 'refused', problem })

/** What the types of the fields say; what they hold is looked at later. */
function isReceipt(value: unknown): value is EntryReceipt {
  if (!hasFields(value, receiptFields) || value.version !== 1 || typeof value.body !== 'string') return false
  const { proof, context, checkpoint } = value
  return Array.isArray(proof) && hasFields(context, contextFields) && typeof checkpoint === 'object'
}

/** The entry that a receipt holds, or what is wrong with it. */
function entryOf({ id, key, context }: EntryReceipt, body: Uint8Array): ConsentEntry | string {
  const { time, received, act, choices, terms, link, context: digest } = decodeEntry(body)
  if (toBase64url(entryLink(readKey(key, 'key'), readKey(id, 'id'))) !== link) return 'Its body belongs to another id or key.'
  if (toBase64url(contextDigest(encodeContext(context))) !== digest) return 'Its body belongs to another context.'
  return { key, id, time, received, act, choices, terms, ...context }
}

/** Why a checkpoint does not cover the entry; null where it does. */
async function problemOf({ shard, position, proof, checkpoint }: EntryReceipt, body: Uint8Array, verifiers: LogKeys['verifiers']): Promise<string | null> {
  const fault = await verifyCheckpoint(checkpoint as Checkpoint, verifiers)
  if (fault) return faults[fault]
  const { first, last, root, shard: signed } = checkpoint as Checkpoint
  if (shard !== signed) return `It says shard ${shard}, and its checkpoint is of shard ${signed}.`
  if (!Number.isSafeInteger(position) || position < first || position > last)
    return `It says position ${position}, and its checkpoint covers ${first} to ${last}.`
  const hashes = proof.map((hash: unknown) => (typeof hash === 'string' ? fromBase64url(hash) : null))
  const isProven =
    hashes.every((hash) => hash?.length === 32) &&
    checkMerkleProof({
      digest: sha256(body),
      index: position - first,
      size: last - first + 1,
      proof: hashes as Uint8Array[],
      root: fromBase64url(root) as Uint8Array,
    })
  return isProven ? null : 'Its proof does not lead from the entry to the checkpoint.'
}
