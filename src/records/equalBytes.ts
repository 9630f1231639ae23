/** Says whether two runs of bytes are the same. */
export function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  // the check of a log compares each of its hashes: a callback for every byte would take more time than the hashing
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
  return true
}
