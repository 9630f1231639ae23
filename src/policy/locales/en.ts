import { en as surfaces } from '../../locales/en.js'
import { receiptMessages } from '../../locales/en.receipt.js'
import { vendorMessages } from '../../vendors/locales/en.js'
import { policyMessages } from './en.policy.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** English, the default and the model of every other language. */
export const en: PolicyMessages = { ...surfaces, ...policyMessages, ...receiptMessages, ...vendorMessages }
