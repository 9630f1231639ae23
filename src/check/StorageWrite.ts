import type { Node } from 'typescript'
import type { StoredItemDuration, StoredItemKind } from '../core/ConsentDeclaration.js'

/** A place in the code that stores something. */
export interface StorageWrite {
  /** Absent where it may be either storage. */
  readonly kind?: StoredItemKind
  /** With `*` for each part that is only known when it runs: `ph_*_posthog`. */
  readonly name: string
  /** Absent where the code does not tell. */
  readonly duration?: StoredItemDuration
  readonly node: Node
}
