import { bare } from './bare.mjs'
import { c15t } from './c15t.mjs'
import { consentKit } from './consentKit.mjs'

/** Whose handlers are measured. */
export const subjects = [bare, consentKit, c15t]
