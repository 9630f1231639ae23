import { receiptMessages } from '../../locales/en.receipt.js'
import { enUS as surfaces } from '../../locales/en-US.js'
import { enUS as vendors } from '../../vendors/locales/en-US.js'
import { policyMessages } from './en.policy.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** American English. */
export const enUS: PolicyMessages = { ...surfaces, ...policyMessages, ...receiptMessages, ...vendors }
