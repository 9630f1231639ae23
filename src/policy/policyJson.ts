import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { describePolicy } from './describePolicy.js'
import type { PolicyMessages } from './locales/PolicyMessages.js'
import type { PolicyContent } from './PolicyContent.js'
import type { PolicyOptions } from './PolicyOptions.js'

/**
 * The cookie policy as JSON, for a CMS or a page of your own.
 *
 * @param messages The language: by default English.
 * @returns Plain JSON data, of the format `consent-kit-policy` in its version 1.
 * @example
 * export const GET = () => Response.json(policyJson(consent))
 */
export function policyJson(
  consent: ConsentDeclaration,
  messages?: PolicyMessages,
  options?: PolicyOptions,
): PolicyContent & { readonly format: 'consent-kit-policy'; readonly version: 1 } {
  // what is undefined is left out, as JSON has it
  return JSON.parse(JSON.stringify({ format: 'consent-kit-policy', version: 1, ...describePolicy(consent, messages, options) }))
}
