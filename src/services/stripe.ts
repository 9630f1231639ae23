import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/**
 * Stripe, for payments that the visitor asks for: essential, so that it needs no answer. The site loads Stripe.js itself, where
 * and when it takes a payment; this only says what it stores and contacts.
 *
 * Hosts and durations: common knowledge.
 * Stored items: https://gist.github.com/dphiffer/b7081c02bbfdfd072ae5dccf1c309d8f (read 2026-11-23).
 *
 * @example
 * stripe()
 */
export const stripe = (): ServiceDeclaration<'essential'> => ({
  category: 'essential',
  label: 'Stripe',
  vendor: 'stripe',
  hosts: ['https://js.stripe.com', 'https://*.js.stripe.com', 'https://api.stripe.com', 'https://hooks.stripe.com'],
  items: [{ name: '__stripe_mid' }, { name: '__stripe_sid' }],
})
