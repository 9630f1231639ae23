import type { Messages } from '../../locales/Messages.js'
import type { policyMessages } from './en.policy.js'
import type { receiptMessages } from './en.receipt.js'

type Words<Source> = { readonly [Key in keyof Source]: string }

/** The wording of {@link ConsentReceipt} and of the reset of stored items. */
export type ReceiptMessages = Words<typeof receiptMessages>

/** The wording of the cookie policy page in one language, with that of the surfaces, whose labels it shares. */
export interface PolicyMessages extends Messages, ReceiptMessages, Words<typeof policyMessages> {}
