/** What the log signs every so often: what one shard held at that time. Plain JSON data. */
export interface Checkpoint {
  readonly version: 1
  readonly shard: number
  /** The position of the first entry since the checkpoint before. */
  readonly first: number
  /** The position of the last entry that it covers. */
  readonly last: number
  /** The chain's hash at `last`: 32 bytes as 43 base64url characters, as every hash here. */
  readonly hash: string
  /** The Merkle tree hash over the digests of the bodies from `first` to `last` (RFC 9162, section 2.1.1). */
  readonly root: string
  /** When it was made: ISO 8601 in UTC with milliseconds. */
  readonly time: string
  /** The hash of what the checkpoint before it signs, so that none can be taken out; null for a shard's first. */
  readonly previous: string | null
  /** Names the key that it is signed with: 11 base64url characters. */
  readonly keyId: string
  /** By Ed25519 (RFC 8032) over the checkpoint's other fields: 64 bytes as 86 base64url characters. */
  readonly signature: string
}
