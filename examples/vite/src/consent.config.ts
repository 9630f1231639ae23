import { defineConsent } from 'consent-kit'

/** Everything that this site stores and everyone it lets in, declared once. */
export const consent = defineConsent({
  site: { name: 'Meadow', contact: 'privacy@meadow.example' },
  updated: '2026-11-22',
  categories: { functional: {}, analytics: {} },
  services: {
    textSize: {
      category: 'functional',
      label: 'Text size',
      purpose: 'Remembers the text size that you chose.',
      provider: { name: 'Meadow' },
      items: [{ name: 'text-size', kind: 'localStorage', duration: 'persistent', purpose: 'The text size that you chose.' }],
    },
    counter: {
      category: 'analytics',
      label: 'Counter',
      purpose: 'Counts visits and reading time, so that we see which letters are read.',
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
