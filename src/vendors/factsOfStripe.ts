import type { VendorFacts } from './VendorFacts.js'

export const factsOfStripe: VendorFacts = {
  purpose: 'servicePayments',
  provider: { name: 'Stripe Payments Europe, Limited', country: 'IE', policyUrl: 'https://stripe.com/privacy' },
  items: [
    { name: '__stripe_mid', duration: '1 year', purpose: 'itemFraud' },
    { name: '__stripe_sid', duration: '30 minutes', purpose: 'itemFraud' },
    { name: 'm', domain: 'm.stripe.com', duration: '400 days', purpose: 'itemFraud' },
  ],
}
