import { defineConsent } from 'consent-kit'

export const consent = defineConsent({
  site: { name: 'Meadow', policyUrl: '#visit' },
  categories: { analytics: {}, marketing: {} },
  services: {
    counter: { category: 'analytics', label: 'Counter', purpose: 'Counts visits.', script: { src: '/busy.js' } },
  },
})
