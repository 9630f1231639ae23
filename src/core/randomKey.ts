import { toBase64url } from './toBase64url.js'

/**
 * Makes a key that nobody can guess and that says nothing about anyone: 16 random bytes as 22 base64url characters.
 *
 * @example
 * randomKey() // 'mAfCw0T7Qx2l0v5WJb9nXg'
 */
export const randomKey = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(16)))
