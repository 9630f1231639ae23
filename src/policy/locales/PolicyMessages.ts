import type { Messages, ReceiptMessages } from '../../locales/Messages.js'
import type { VendorMessages } from '../../vendors/locales/VendorMessages.js'
import type { policyMessages } from './en.policy.js'

type Words<Source> = { readonly [Key in keyof Source]: string }

/** The wording of the cookie policy page in one language, with that of the surfaces, whose labels it shares, and what vendors are used for. */
export interface PolicyMessages extends Messages, ReceiptMessages, VendorMessages, Words<typeof policyMessages> {}
