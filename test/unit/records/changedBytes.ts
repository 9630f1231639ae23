import fc from 'fast-check'

/** Bytes with one of them changed, in each way that one can be. */
export const changedBytes = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }))
    .map(([place, change]) => bytes.map((byte, index) => (index === place ? byte ^ change : byte)))
