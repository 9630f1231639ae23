import type { StoredItemDuration, StoredItemKind } from '../core/ConsentDeclaration.js'

/** A day, and what the page says of it. */
export interface PolicyDate {
  /** `2026-02-26` */
  readonly date: string
  /** In the language of the page: `Last changed on 26 February 2026`. */
  readonly text: string
}

/** One stored item: the facts as declared, and each as the page says it. */
export interface PolicyItem {
  /** Absent where the declaration gives none. */
  readonly name?: string
  readonly kind: StoredItemKind
  readonly duration?: StoredItemDuration
  /** What stands in each column of the table, in the order of {@link PolicyServices.columns}. */
  readonly cells: readonly string[]
}

/** A service, and all that it stores. */
export interface PolicyService {
  readonly id: string
  readonly label: string
  readonly purpose?: string
  readonly items: readonly PolicyItem[]
}

/** The services of one category, with a table of what they store. */
export interface PolicyServices {
  readonly type: 'services'
  /** Name, purpose, duration, kind, provider. */
  readonly columns: readonly string[]
  readonly services: readonly PolicyService[]
}

/** An entry of a list. */
export interface PolicyEntry {
  readonly text: string
  /** Where the text leads. */
  readonly url?: string
  /** The day that the text is about. */
  readonly date?: PolicyDate
  readonly notes?: readonly string[]
}

/** A piece of a section. */
export type PolicyBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly entries: readonly PolicyEntry[] }
  | PolicyServices
  /** Where the visitor chooses: the preferences, inside the page. */
  | { readonly type: 'preferences' }
  /** Where the visitor sees, downloads and takes back what was chosen: their receipt, inside the page. */
  | { readonly type: 'receipt' }

/** A section of the page. */
export interface PolicySection {
  /** Stays the same in every language, for links to it: `managing`, `category-analytics`. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly PolicyBlock[]
}

/** A whole cookie policy, as data. */
export interface PolicyContent {
  /** BCP 47. */
  readonly lang: string
  readonly dir: string
  readonly title: string
  readonly effective?: PolicyDate
  readonly updated?: PolicyDate
  /** The heading of the table of contents. */
  readonly contents: string
  readonly sections: readonly PolicySection[]
}
