/**
 * Reads a `bytea` from any driver.
 *
 * @param value Bytes, or PostgreSQL's own way to write them: `\x` and hexadecimal digits.
 */
export function toBytes(value: Uint8Array | string): Uint8Array {
  if (typeof value !== 'string') return value
  const bytes = new Uint8Array((value.length - 2) / 2)
  for (let index = 0; index < bytes.length; index++) bytes[index] = Number.parseInt(value.slice(2 + 2 * index, 4 + 2 * index), 16)
  return bytes
}
