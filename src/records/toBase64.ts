/** Writes bytes as base64 with padding (RFC 4648, section 4), as keys are given. */
export const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))
