import type { bannerMessages } from './en.banner.js'
import type { buttonMessages } from './en.button.js'
import type { frameMessages } from './en.frame.js'
import type { preferencesMessages } from './en.preferences.js'
import type { receiptMessages } from './en.receipt.js'
import type { tableMessages } from './en.table.js'

type Words<Source> = { readonly [Key in keyof Source]: string }

/** The wording of the banner. `{site}`, `{categories}` and `{services}` stand for what the declaration says; `separator` stands between the names of a list. */
export type BannerMessages = Words<typeof bannerMessages>

/** The wording of the way back to the preferences, and of the banner. */
export type ButtonMessages = Words<typeof buttonMessages>

/** The wording of the preferences. */
export type PreferencesMessages = Words<typeof preferencesMessages>

/** The wording in place of an embed; `{provider}` and `{service}` stand for what the declaration says. */
export type FrameMessages = Words<typeof frameMessages>

/** The headings of a table of stored items. */
export type TableMessages = Words<typeof tableMessages>

/** The wording of the receipt and of the reset of stored items, which the languages of the cookie policy have. */
export type ReceiptMessages = Words<typeof receiptMessages>

/** The wording of every surface, in one language. */
export interface Messages extends ButtonMessages, PreferencesMessages, FrameMessages, TableMessages {}
