import { ConsentEntryError } from './ConsentEntryError.js'
import { fromBase64url } from './fromBase64url.js'

/**
 * Reads a key, an id or a digest of an entry.
 *
 * @param field Its name, for the error.
 * @returns 16 bytes.
 * @throws {ConsentEntryError} where it is anything but 16 bytes as base64url writes them.
 */
export function readKey(value: unknown, field: string): Uint8Array {
  const bytes = typeof value === 'string' && value.length === 22 ? fromBase64url(value) : null
  if (!bytes) throw new ConsentEntryError(field, 'is not 16 bytes as 22 base64url characters')
  return bytes
}
