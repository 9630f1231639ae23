// @vitest-environment node
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConsentEntry } from '../../../src/core/ConsentEntry.js'
import { toBase64url } from '../../../src/core/toBase64url.js'
import type { Checkpoint } from '../../../src/records/Checkpoint.js'
import { chainHash } from '../../../src/records/chainHash.js'
import { chainStart } from '../../../src/records/chainStart.js'
import { contextDigest } from '../../../src/records/contextDigest.js'
import { createKeyPair } from '../../../src/records/createKeyPair.js'
import type { EntryReceipt } from '../../../src/records/EntryReceipt.js'
import { encodeContext } from '../../../src/records/encodeContext.js'
import { encodeEntry } from '../../../src/records/encodeEntry.js'
import { importKeys } from '../../../src/records/importKeys.js'
import type { LogKeys, LogSigner } from '../../../src/records/LogKeys.js'
import { makeReceipt } from '../../../src/records/makeReceipt.js'
import { merkleRoot } from '../../../src/records/merkleRoot.js'
import { sha256 } from '../../../src/records/sha256.js'
import { signCheckpoint } from '../../../src/records/signCheckpoint.js'
import { verifyReceipt } from '../../../src/records/verifyReceipt.js'
import { anyEntry } from './anyEntry.js'
import { changedBytes } from './changedBytes.js'
import { plainEntry } from './plainEntry.js'

const bodyOf = (entry: ConsentEntry) => encodeEntry(entry, contextDigest(encodeContext(entry)), 0)

const contextOf = ({ declaration, wording, locale, regime, surface, address }: ConsentEntry) => ({ declaration, wording, locale, regime, surface, address })

/** A run of a shard that holds just these entries, signed; and the receipt of each. */
async function receiptsOf(entries: readonly ConsentEntry[], signer: LogSigner, first = 1) {
  const bodies = entries.map(bodyOf)
  const digests = bodies.map(sha256)
  const checkpoint = await signCheckpoint(
    {
      shard: 3,
      first,
      last: first + entries.length - 1,
      hash: toBase64url(digests.reduce(chainHash, chainStart())),
      root: toBase64url(merkleRoot(digests)),
      time: '2026-11-22T15:00:00.000Z',
      previous: null,
    },
    signer,
  )
  return entries.map((entry, index) => {
    const { key, id } = entry
    return makeReceipt({ key, id, shard: 3, position: first + index, body: bodies[index] as Uint8Array, context: contextOf(entry), checkpoint, digests })
  })
}

describe('a receipt', () => {
  let signer: LogSigner
  let verifiers: LogKeys['verifiers']
  let receipt: EntryReceipt

  beforeAll(async () => {
    const keys = await importKeys((await createKeyPair()).privateKey)
    signer = keys.signer as LogSigner
    verifiers = keys.verifiers
    const entries = Array.from({ length: 7 }, (_, index) => ({ ...plainEntry, received: new Date(index).toISOString() }))
    receipt = (await receiptsOf(entries, signer, 1001))[2] as EntryReceipt
  })

  it('proves its entry, each in a run of any', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 1e9 }), async (entries, first) => {
        const receipts = await receiptsOf(entries, signer, first)
        for (const [index, each] of receipts.entries()) {
          const { checkpoint } = each
          expect(await verifyReceipt(JSON.parse(JSON.stringify(each)), verifiers)).toEqual({ status: 'proven', entry: entries[index], checkpoint })
        }
      }),
      { numRuns: 50 },
    )
  })

  it('is checked with public keys alone', async () => {
    const { verifiers: given } = await importKeys(signer.publicKey)
    expect((await verifyReceipt(receipt, given)).status).toBe('proven')
  })

  it('proves nothing with one byte of its JSON changed', async () => {
    await fc.assert(
      fc.asyncProperty(changedBytes(Buffer.from(JSON.stringify(receipt))), async (bytes) => {
        let changed: unknown
        try {
          changed = JSON.parse(Buffer.from(bytes).toString())
        } catch {
          return
        }
        expect((await verifyReceipt(changed, verifiers)).status).toBe('refused')
      }),
      { numRuns: 2000 },
    )
  })

  it('proves nothing with one byte of its body, or of a hash of its proof, changed', async () => {
    const body = Buffer.from(receipt.body, 'base64url')
    for (const index of body.keys()) {
      const changed = body.map((byte, place) => (place === index ? byte ^ 1 : byte))
      expect((await verifyReceipt({ ...receipt, body: toBase64url(changed) }, verifiers)).status, `byte ${index}`).toBe('refused')
    }
    for (const [index, hash] of receipt.proof.entries()) {
      const changed = Buffer.from(hash, 'base64url').map((byte, place) => (place === 31 ? byte ^ 1 : byte))
      const verdict = await verifyReceipt({ ...receipt, proof: receipt.proof.with(index, toBase64url(changed)) }, verifiers)
      expect(verdict).toEqual({ status: 'refused', problem: 'Its proof does not lead from the entry to the checkpoint.' })
    }
  })

  it.each<[what: string, change: (receipt: EntryReceipt, checkpoint: Checkpoint) => object, problem: string]>([
    ['another id', ({ key }) => ({ id: key }), 'Its body belongs to another id or key.'],
    ['another key', ({ id }) => ({ key: id }), 'Its body belongs to another id or key.'],
    ['an id of another form', () => ({ id: 'me' }), 'Its id of a consent entry is not 16 bytes as 22 base64url characters.'],
    ['another shard', () => ({ shard: 2 }), 'It says shard 2, and its checkpoint is of shard 3.'],
    ['the place of its neighbour', () => ({ position: 1004 }), 'Its proof does not lead from the entry to the checkpoint.'],
    ['a place outside of the run', () => ({ position: 1008 }), 'It says position 1008, and its checkpoint covers 1001 to 1007.'],
    ['a place that is none', () => ({ position: 1003.5 }), 'It says position 1003.5, and its checkpoint covers 1001 to 1007.'],
    ['another language', ({ context }) => ({ context: { ...context, locale: 'fr' } }), 'Its body belongs to another context.'],
    ['more in its context', ({ context }) => ({ context: { ...context, more: '' } }), 'It is no receipt of version 1.'],
    ['a body that is none', () => ({ body: 'AQ' }), 'Its body of a consent entry is cut off: it has 1 bytes.'],
    ['a body that is no base64url', () => ({ body: 'A' }), 'Its body is not base64url.'],
    ['a longer proof', ({ proof }) => ({ proof: [...proof, proof[0]] }), 'Its proof does not lead from the entry to the checkpoint.'],
    ['a proof that is none', () => ({ proof: [1] }), 'Its proof does not lead from the entry to the checkpoint.'],
    ['a proof, and no checkpoint', () => ({ checkpoint: null }), 'It has a proof, and no checkpoint that it leads to.'],
    ['a checkpoint over fewer', (_, checkpoint) => ({ checkpoint: { ...checkpoint, last: 1006 } }), 'Its checkpoint was changed: the signature does not fit.'],
    ['a checkpoint that is none', () => ({ checkpoint: {} }), 'Its checkpoint is none of version 1, or was changed.'],
    ['another version', () => ({ version: 2 }), 'It is no receipt of version 1.'],
  ])('is refused with %s', async (_, change, problem) => {
    expect(await verifyReceipt({ ...receipt, ...change(receipt, receipt.checkpoint as Checkpoint) }, verifiers)).toEqual({ status: 'refused', problem })
  })

  it('is refused where its key is not among those given', async () => {
    const { verifiers: others } = await importKeys((await createKeyPair()).publicKey)
    expect(await verifyReceipt(receipt, others)).toEqual({ status: 'refused', problem: 'Its checkpoint is signed with a key that is not among those given.' })
  })

  it('is refused with the checkpoint and the proof of another run', async () => {
    const [other] = await receiptsOf([{ ...plainEntry, act: 'accept-all' }], signer)
    const { checkpoint, proof, position } = other as EntryReceipt
    expect((await verifyReceipt({ ...receipt, checkpoint, proof, position }, verifiers)).status).toBe('refused')
  })

  it('says that it is unsigned where no checkpoint covers it', async () => {
    const { id, key } = plainEntry
    const unsigned = makeReceipt({ id, key, shard: 0, position: 1, body: bodyOf(plainEntry), context: contextOf(plainEntry), checkpoint: null, digests: [] })
    expect(await verifyReceipt(unsigned, new Map())).toEqual({ status: 'unsigned', entry: plainEntry })
  })

  it('is none in any other data', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), fc.jsonValue()), async (value) => {
        expect((await verifyReceipt(value, verifiers)).status).toBe('refused')
      }),
    )
  })

  it('is refused, and never throws, whatever one of its fields is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(receipt)), fc.jsonValue(), async (field, value) => {
        fc.pre(JSON.stringify(value) !== JSON.stringify(receipt[field as keyof EntryReceipt]))
        expect((await verifyReceipt({ ...receipt, [field]: value }, verifiers)).status).toBe('refused')
      }),
      { numRuns: 500 },
    )
  })

  it('is not made from the digests of another run', () => {
    const { id, key, shard, context, checkpoint } = receipt
    const parts = { id, key, shard, context, checkpoint, body: bodyOf(plainEntry) }
    expect(() => makeReceipt({ ...parts, position: 1001, digests: Array.from({ length: 6 }, () => chainStart()) })).toThrow(RangeError)
    expect(() => makeReceipt({ ...parts, position: 1008, digests: Array.from({ length: 7 }, () => chainStart()) })).toThrow(RangeError)
  })
})
