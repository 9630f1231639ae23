import { defineConsent } from 'consent-kit'

export const consent = defineConsent({
  site: { name: 'Jetson', policyUrl: '/cookies' },
  updated: '2026-02-26',
  categories: { functional: {}, analytics: {}, marketing: { sale: true } },
  services: {
    session: { category: 'essential', items: [{ name: 'session_token', duration: '30 days', httpOnly: true }] },
    posthog: {
      category: 'analytics',
      items: [
        { name: 'ph_*', duration: '1 year' },
        { name: 'ph_queue', kind: 'localStorage', duration: 'persistent' },
      ],
      script: { src: '/array.js', attributes: { 'data-key': 'phc' } },
      grant: [['posthog.opt_in_capturing', { deep: [1, 'two', null, true] }]],
    },
    youtube: { category: 'marketing' },
  },
  cookie: { lifetime: '180 days', sameSite: 'lax' },
})

declare module 'consent-kit' {
  interface Register {
    consent: typeof consent
  }
}
