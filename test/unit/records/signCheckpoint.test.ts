// @vitest-environment node
import { createHash, createPublicKey, verify } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Checkpoint } from '../../../src/records/Checkpoint.js'
import { checkpointHash } from '../../../src/records/checkpointHash.js'
import { checkpointText } from '../../../src/records/checkpointText.js'
import { createKeyPair } from '../../../src/records/createKeyPair.js'
import { importKeys } from '../../../src/records/importKeys.js'
import type { LogKeys, LogSigner } from '../../../src/records/LogKeys.js'
import { readCheckpoint } from '../../../src/records/readCheckpoint.js'
import { signCheckpoint } from '../../../src/records/signCheckpoint.js'
import { verifyCheckpoint } from '../../../src/records/verifyCheckpoint.js'
import { changedBytes } from './changedBytes.js'

const facts = {
  shard: 3,
  first: 1001,
  last: 2000,
  hash: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
  root: 'x-M0dXCCH-1DaQwhJc42sfsMp3h7oPIZuOdezg_HtGQ',
  time: '2026-11-22T14:12:32.123Z',
  previous: null,
}

/** The same, with one field put in. */
const withField = (checkpoint: Checkpoint, field: string, value: unknown) => ({ ...checkpoint, [field]: value }) as Checkpoint

describe('a checkpoint', () => {
  let signer: LogSigner
  let verifiers: LogKeys['verifiers']
  let checkpoint: Checkpoint

  beforeAll(async () => {
    const keys = await importKeys((await createKeyPair()).privateKey)
    signer = keys.signer as LogSigner
    verifiers = keys.verifiers
    checkpoint = await signCheckpoint(facts, signer)
  })

  it('is signed over text that can be read', () => {
    expect(checkpointText(checkpoint)).toBe(
      [
        'consent-kit checkpoint 1',
        'shard 3',
        'entries 1001 to 2000',
        'hash 47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
        'root x-M0dXCCH-1DaQwhJc42sfsMp3h7oPIZuOdezg_HtGQ',
        'time 2026-11-22T14:12:32.123Z',
        'previous none',
        `key ${signer.keyId}`,
        '',
      ].join('\n'),
    )
  })

  it('holds, also for another implementation of Ed25519', async () => {
    const key = createPublicKey({ key: Buffer.from(signer.publicKey, 'base64'), format: 'der', type: 'spki' })
    expect(await verifyCheckpoint(checkpoint, verifiers)).toBeNull()
    expect(verify(null, Buffer.from(checkpointText(checkpoint)), key, Buffer.from(checkpoint.signature, 'base64url'))).toBe(true)
  })

  it('names the one before it by what that one signs', async () => {
    const next = await signCheckpoint({ ...facts, first: 2001, last: 2001, previous: checkpointHash(checkpoint) }, signer)
    expect(checkpointHash(checkpoint)).toBe(createHash('sha256').update(checkpointText(checkpoint)).digest('base64url'))
    expect(checkpointText(next)).toContain(`previous ${checkpointHash(checkpoint)}\n`)
    expect(await verifyCheckpoint(next, verifiers)).toBeNull()
  })

  it('does not hold with one byte of its JSON changed', async () => {
    await fc.assert(
      fc.asyncProperty(changedBytes(Buffer.from(JSON.stringify(checkpoint))), async (bytes) => {
        let changed: Checkpoint
        try {
          changed = JSON.parse(Buffer.from(bytes).toString())
        } catch {
          return
        }
        expect(await verifyCheckpoint(changed, verifiers)).not.toBeNull()
      }),
      { numRuns: 1000 },
    )
  })

  it.each(Object.entries({ shard: 4, first: 1000, last: 1999, time: '2026-11-22T14:12:32.124Z', previous: facts.root, hash: facts.root, root: facts.hash }))(
    'is forged with another %s',
    async (field, value) => {
      expect(await verifyCheckpoint(withField(checkpoint, field, value), verifiers)).toBe('forged')
    },
  )

  it('is forged under the name of a key that did not sign it, and unknown under any other', async () => {
    const { signer: other, verifiers: others } = await importKeys([signer.publicKey, (await createKeyPair()).privateKey])
    expect(await verifyCheckpoint(withField(checkpoint, 'keyId', other?.keyId), others)).toBe('forged')
    expect(await verifyCheckpoint(checkpoint, others)).toBeNull()
    expect(await verifyCheckpoint(withField(checkpoint, 'keyId', other?.keyId), verifiers)).toBe('unknown key')
    expect(await verifyCheckpoint(checkpoint, new Map())).toBe('unknown key')
  })

  it('holds still once another key signs', async () => {
    const later = await importKeys([(await createKeyPair()).privateKey, signer.publicKey])
    const next = await signCheckpoint({ ...facts, first: 2001, last: 3000, previous: checkpointHash(checkpoint) }, later.signer as LogSigner)
    expect(next.keyId).not.toBe(checkpoint.keyId)
    for (const each of [checkpoint, next]) expect(await verifyCheckpoint(each, later.verifiers)).toBeNull()
  })

  it('is read from what JSON was parsed to', () => {
    expect(readCheckpoint(JSON.parse(JSON.stringify(checkpoint)))).toEqual(checkpoint)
  })

  it.each<[field: string, value: unknown]>([
    ['version', 2],
    ['shard', -1],
    ['first', 0],
    ['last', 1000],
    ['last', '2000'],
    ['hash', `${facts.hash}A`],
    ['root', facts.root.slice(1)],
    ['root', facts.root.replace(/.$/, 'R')],
    ['time', '2026-11-22'],
    ['previous', undefined],
    ['previous', `none\nkey ${facts.hash}`],
    ['keyId', ''],
    ['signature', 'AAAA'],
    ['more', true],
  ])('is malformed where %s is %j', async (field, value) => {
    expect(readCheckpoint(withField(checkpoint, field, value))).toBeNull()
    expect(await verifyCheckpoint(withField(checkpoint, field, value), verifiers)).toBe('malformed')
  })

  it('is none in any other data', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readCheckpoint(value)).toBeNull()
      }),
    )
  })
})
