/** The keys of a log, as `importKeys` reads them. */
export interface LogKeys {
  /** Signs what is signed from now on; null where only public keys are known. */
  readonly signer: LogSigner | null
  /** Each key that a signature may be of, by its id: that of the signer, and those that signed before it. */
  readonly verifiers: ReadonlyMap<string, CryptoKey>
}

/** A private key, which cannot be read back. */
export interface LogSigner {
  /** The first 8 bytes of the SHA-256 of the public key: 11 base64url characters. */
  readonly keyId: string
  /** The public key, as base64 of its SPKI form: what a receipt is checked with. */
  readonly publicKey: string
  readonly key: CryptoKey
}
