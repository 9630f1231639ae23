// @vitest-environment node
import { sha256 as portable } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toBase64url } from '../../../src/core/toBase64url.js'
import { chainHash } from '../../../src/records/chainHash.js'
import { chainStart } from '../../../src/records/chainStart.js'
import { entryLink } from '../../../src/records/entryLink.js'
import { fromBase64url } from '../../../src/records/fromBase64url.js'
import { sha256 } from '../../../src/records/sha256.js'
import { shardOf } from '../../../src/records/shardOf.js'
import { changedBytes } from './changedBytes.js'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const digest = fc.uint8Array({ minLength: 32, maxLength: 32 })
const key = Buffer.from('AAECAwQFBgcICQoLDA0ODw', 'base64url')
const id = Buffer.from('EBESExQVFhcYGRobHB0eHw', 'base64url')

describe('the chain of a shard', () => {
  it('is SHA-256 over the hash before and the digest of the body', () => {
    const first = chainHash(chainStart(), sha256(Buffer.from('one')))
    const second = chainHash(first, sha256(Buffer.from('two')))
    expect(hex(first)).toBe('c7e3347570821fed43690c2125ce36b1fb0ca7787ba0f219b8e75ee0fc7b4644')
    expect(hex(second)).toBe('b88f3f290fe4ac11da329c5515b418b937de9be1abffb4ff40de976ef83a28ee')
  })

  it('has another hash wherever one byte before it is another', () => {
    fc.assert(
      fc.property(
        fc.tuple(digest, digest).chain(([before, body]) => fc.tuple(fc.constant(before), fc.constant(body), changedBytes(before), changedBytes(body))),
        ([before, body, otherBefore, otherBody]) => {
          const hash = hex(chainHash(before, body))
          expect(hex(chainHash(otherBefore, body))).not.toBe(hash)
          expect(hex(chainHash(before, otherBody))).not.toBe(hash)
        },
      ),
    )
  })
})

describe('SHA-256', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is the same from the runtime and without it', async () => {
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
    vi.resetModules()
    const { sha256: withoutNode } = await import('../../../src/records/sha256.js')
    expect(withoutNode).toBe(portable)
    expect(sha256).not.toBe(portable)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha256(bytes))).toBe(hex(withoutNode(bytes)))
      }),
    )
  })

  it('of nothing is that of FIPS 180-4', () => {
    expect(hex(sha256(new Uint8Array()))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
})

describe('the link of an entry', () => {
  it('is the start of the SHA-256 over its key and its id', () => {
    expect(hex(entryLink(key, id))).toBe('630dcd2966c4336691125448bbb25b4f')
  })

  it('tells the key from the id', () => {
    expect(hex(entryLink(id, key))).not.toBe('630dcd2966c4336691125448bbb25b4f')
  })
})

describe('the shard of an id', () => {
  it.each([
    [1, 0],
    [4, 3],
    [16, 3],
    [1000, 467],
  ])('of %i shards is the start of its SHA-256, modulo their number', (shards, shard) => {
    expect(shardOf(toBase64url(id), shards)).toBe(shard)
  })

  it('spreads ids that were made up', () => {
    const counts = new Array(8).fill(0)
    for (let index = 0; index < 8000; index++) {
      const bytes = new Uint8Array(16)
      new DataView(bytes.buffer).setUint32(12, index)
      counts[shardOf(toBase64url(bytes), 8)]++
    }
    for (const count of counts) expect(count).toBeGreaterThan(800)
  })
})

describe('base64url', () => {
  it('comes back as it was written, as Node writes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(hex(fromBase64url(text) as Uint8Array)).toBe(hex(bytes))
      }),
    )
  })

  it.each(['a', 'ab=', 'ab==', 'a+bc', 'a/bc', 'ab c', 'ab\n', 'AB', 'ÄBCD'])('is not "%s"', (text) => {
    expect(fromBase64url(text)).toBeNull()
  })
})
