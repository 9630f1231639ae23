import { defineConsent } from 'consent-kit'

export const consent = defineConsent({
  site: { name: 'Meadow' },
  categories: { analytics: {} },
  services: {
    counter: {
      category: 'analytics',
      label: 'Counter',
      items: [{ name: 'counter:*', kind: 'localStorage', duration: 'persistent' }],
      script: { src: '/vendor/counter.js' },
      grant: [['counter.start']],
    },
  },
})
