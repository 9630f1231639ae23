import type { ConsentEntry } from '../core/ConsentEntry.js'

/** What many entries have in common: the log keeps it once, and the entries name it by its digest. */
export type EntryContext = Pick<ConsentEntry, 'declaration' | 'wording' | 'locale' | 'regime' | 'surface' | 'address'>
