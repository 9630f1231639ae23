// @vitest-environment node
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMerkleProof } from '../../../src/records/checkMerkleProof.js'
import { merkleProof } from '../../../src/records/merkleProof.js'
import { merkleRoot } from '../../../src/records/merkleRoot.js'
import { changedBytes } from './changedBytes.js'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const hash = (...parts: (Uint8Array | number[])[]) => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(Buffer.from(part))
  return sum.digest()
}
const digestsOf = (count: number) => Array.from({ length: count }, (_, index) => hash(Buffer.from(`entry ${index}`)))

/** The largest power of two below a number. */
const halfOf = (count: number) => 2 ** Math.ceil(Math.log2(count) - 1)

/** Section 2.1.1 of RFC 9162, word for word. */
function rootByRecursion(digests: readonly Uint8Array[]): Buffer {
  const [first] = digests
  if (!first) return hash()
  if (digests.length === 1) return hash([0], first)
  const half = halfOf(digests.length)
  return hash([1], rootByRecursion(digests.slice(0, half)), rootByRecursion(digests.slice(half)))
}

/** Section 2.1.3.1 of RFC 9162, word for word. */
function proofByRecursion(index: number, digests: readonly Uint8Array[]): Buffer[] {
  if (digests.length === 1) return []
  const half = halfOf(digests.length)
  const [left, right] = [digests.slice(0, half), digests.slice(half)]
  return index < half ? [...proofByRecursion(index, left), rootByRecursion(right)] : [...proofByRecursion(index - half, right), rootByRecursion(left)]
}

const someRun = fc
  .integer({ min: 1, max: 70 })
  .chain((size) => fc.nat(size - 1).map((index) => ({ index, size, digests: digestsOf(size) })))
  .map(({ index, size, digests }) => ({ digest: digests[index] as Buffer, index, size, proof: merkleProof(digests, index), root: merkleRoot(digests) }))

describe('the root of a run of entries', () => {
  it('is that of RFC 9162 for every size up to 130', () => {
    for (let size = 0; size <= 130; size++) expect(hex(merkleRoot(digestsOf(size))), `of ${size}`).toBe(hex(rootByRecursion(digestsOf(size))))
  })

  // the reference of RFC 6962 and 9162, in google/certificate-transparency (cpp/merkletree/merkle_tree_test.cc)
  it('is that of the test vectors of Certificate Transparency', () => {
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((leaf) => Buffer.from(leaf, 'hex'))
    expect(leaves.map((_, index) => hex(merkleRoot(leaves.slice(0, index + 1))))).toEqual([
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ])
  })

  it('of the seven entries of the example in section 2.1.5 is built as it is drawn there', () => {
    const [a, b, c, d, e, f, j] = digestsOf(7).map((digest) => hash([0], digest)) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer]
    const [g, h, i] = [hash([1], a, b), hash([1], c, d), hash([1], e, f)]
    const [k, l] = [hash([1], g, h), hash([1], i, j)]
    expect(hex(merkleRoot(digestsOf(7)))).toBe(hex(hash([1], k, l)))
    const proofs = [0, 3, 4, 6].map((index) => merkleProof(digestsOf(7), index).map(hex))
    expect(proofs).toEqual([[b, h, l].map(hex), [c, g, l].map(hex), [f, j, k].map(hex), [i, k].map(hex)])
  })

  it('is another when two entries change places, one is missing, or one is there twice', () => {
    const digests = digestsOf(9)
    const root = hex(merkleRoot(digests))
    const [first, second, ...rest] = digests as [Buffer, Buffer, ...Buffer[]]
    expect(hex(merkleRoot([second, first, ...rest]))).not.toBe(root)
    expect(hex(merkleRoot(digests.slice(1)))).not.toBe(root)
    expect(hex(merkleRoot([...digests, digests.at(-1) as Buffer]))).not.toBe(root)
  })
})

describe('the proof of an entry', () => {
  it('is that of RFC 9162, and leads to the root, for every entry of every size up to 40', () => {
    for (let size = 1; size <= 40; size++) {
      const digests = digestsOf(size)
      for (const [index, digest] of digests.entries()) {
        const proof = merkleProof(digests, index)
        expect(proof.map(hex), `${index} of ${size}`).toEqual(proofByRecursion(index, digests).map(hex))
        expect(checkMerkleProof({ digest, index, size, proof, root: merkleRoot(digests) })).toBe(true)
      }
    }
  })

  it('does not lead to the root from another place', () => {
    fc.assert(
      fc.property(someRun, fc.nat(80), (claim, index) => {
        fc.pre(index !== claim.index)
        expect(checkMerkleProof({ ...claim, index })).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('does not lead to the root with one byte changed, a hash more, or a hash less', () => {
    fc.assert(
      fc.property(
        someRun
          .filter(({ size }) => size > 1)
          .chain((claim) => {
            const all = Buffer.concat([claim.digest, claim.root, ...claim.proof])
            return fc.tuple(fc.constant(claim), changedBytes(all))
          }),
        ([claim, all]) => {
          const parts = Array.from({ length: all.length / 32 }, (_, index) => all.subarray(index * 32, index * 32 + 32))
          const [digest, root, ...proof] = parts as [Uint8Array, Uint8Array, ...Uint8Array[]]
          expect(checkMerkleProof({ ...claim, digest, root, proof })).toBe(false)
          expect(checkMerkleProof({ ...claim, proof: claim.proof.slice(1) })).toBe(false)
          expect(checkMerkleProof({ ...claim, proof: claim.proof.slice(0, -1) })).toBe(false)
          expect(checkMerkleProof({ ...claim, proof: [...claim.proof, claim.root] })).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('does not lead to the root of a longer or a shorter path', () => {
    const digests = digestsOf(4)
    const claim = { digest: digests[0] as Buffer, index: 0, proof: merkleProof(digests, 0), root: merkleRoot(digests) }
    for (const [size, holds] of [
      [2, false],
      [4, true],
      [8, false],
    ] as const)
      expect(checkMerkleProof({ ...claim, size }), `of ${size}`).toBe(holds)
  })

  it('is none for a place outside of the run', () => {
    expect(() => merkleProof(digestsOf(3), 3)).toThrow(RangeError)
    expect(() => merkleProof(digestsOf(3), -1)).toThrow(RangeError)
    const root = merkleRoot(digestsOf(1))
    const digest = digestsOf(1)[0] as Buffer
    for (const [index, size] of [
      [1, 1],
      [-1, 1],
      [0, 0],
      [Number.NaN, 1],
    ] as const)
      expect(checkMerkleProof({ digest, index, size, proof: [], root })).toBe(false)
  })
})
