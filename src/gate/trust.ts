import { pageState } from './pageState.js'

/** A policy of Trusted Types that lets everything pass. */
export interface TrustedTypePolicy {
  createScript(text: string): string
  createScriptURL(address: string): string
}

/**
 * The policy by which a script's address or text is given where the page requires Trusted Types: its Content Security Policy
 * then has to name `consent-kit` (https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive).
 */
function find() {
  const page = pageState()
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: TrustedTypePolicy): TrustedTypePolicy } }
  page.policy ??= trustedTypes?.createPolicy('consent-kit', { createScript: (same) => same, createScriptURL: (same) => same })
  return page.policy
}

/** An address as a script element takes it. */
export const trustAddress = (address: string): string => find()?.createScriptURL(address) ?? address

/** A text as a script element takes it. */
export const trustText = (text: string): string => find()?.createScript(text) ?? text
