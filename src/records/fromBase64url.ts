// the last character of a text has no bit of its own beside those of the bytes
const canonical = /^(?:[\w-]{4})*(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/

/**
 * Reads base64url without padding (RFC 4648, section 5).
 *
 * @returns null where the text is not just what these bytes are written as, so that no two texts stand for the same.
 */
export function fromBase64url(text: string): Uint8Array | null {
  if (!canonical.test(text)) return null
  const characters = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  const bytes = new Uint8Array(characters.length)
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index)
  return bytes
}
