import { defineConsent } from 'consent-kit'

/** Everything that this site stores and everyone it lets in, declared once. */
export const consent = defineConsent({
  site: { name: 'Orchard', contact: 'privacy@orchard.example' },
  updated: '2026-11-26',
  categories: { analytics: {} },
  services: {
    counter: {
      category: 'analytics',
      label: 'Counter',
      purpose: 'Counts visits and reading time, so that we see which pages are read.',
      provider: { name: 'Counter Ltd (made up)', country: 'IE', policyUrl: 'https://counter.example/privacy' },
      items: [{ name: 'counter:*', kind: 'localStorage', duration: 'persistent', purpose: 'Your visits and reading time.' }],
      script: { src: '/vendor/counter.js' },
      grant: [['counter.start']],
      revoke: [['counter.stop']],
    },
  },
})

declare module 'consent-kit' {
  interface Register {
    consent: typeof consent
  }
}
