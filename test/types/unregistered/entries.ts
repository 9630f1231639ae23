// the entries that no other file of these projects imports
export * as policy from 'consent-kit/policy'
export * as de from 'consent-kit/policy/locales/de'
