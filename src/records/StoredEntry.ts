/** An entry as the database has it. */
export interface StoredEntry {
  readonly position: number
  /** In days since 1970. */
  readonly day: number
  /** null once it is erased. */
  readonly id: Uint8Array | null
  readonly key: Uint8Array | null
  readonly hash: Uint8Array
  readonly body: Uint8Array
}
