import type { vendorMessages } from './en.js'

/** What the vendors of `consent-kit/services` and their stored items are for, in one language. */
export type VendorMessages = { readonly [Key in keyof typeof vendorMessages]: string }
