import { toBase64url } from './toBase64url.js'

/**
 * Makes a digest that stands for a text: the first 16 bytes of its SHA-256, as 22 base64url characters.
 *
 * @param text Is digested as UTF-8.
 * @throws (rejects) {TypeError} where there is no Web Cryptography: in a browser, on a page without https.
 *
 * @example
 * await digestOf('abc') // 'ungWv48Bz-pBQUDeXa4iIw'
 */
export async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return toBase64url(new Uint8Array(hash, 0, 16))
}
