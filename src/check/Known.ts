import type { StoredItemKind } from '../core/ConsentDeclaration.js'

/** What a value of the code is known to be: something that stores, or leads to something that does. */
export interface Known {
  /** What its properties are. */
  readonly members?: Readonly<Record<string, Known>>
  /** What it gives when it is called, or constructed. */
  readonly result?: Known
  /** For a function or a class that stores an item: of which kind, and the position of the argument with its name. */
  readonly writes?: { readonly kind: StoredItemKind; readonly position: number }
  /** For an object each of whose properties is a stored item: their kind. */
  readonly holds?: StoredItemKind
  /** For a property: a text that is assigned to it is a cookie with its attributes. */
  readonly isCookieText?: boolean
}
