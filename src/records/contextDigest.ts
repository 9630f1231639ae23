import { sha256 } from './sha256.js'

/**
 * Makes the digest by which a body names its context.
 *
 * @param text What {@link encodeContext} writes.
 * @returns The first 16 bytes of its SHA-256.
 */
export const contextDigest = (text: string): Uint8Array => sha256(new TextEncoder().encode(text)).subarray(0, 16)
