import { toBase64url } from '../core/toBase64url.js'

/**
 * Reads base64url without padding (RFC 4648, section 5).
 *
 * @returns null where the text is not just what these bytes are written as, so that no two texts stand for the same.
 */
export function fromBase64url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null
  const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0))
  return toBase64url(bytes) === text ? bytes : null
}
