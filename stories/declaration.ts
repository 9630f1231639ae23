import type { ConsentInput } from '../src/index.js'

/** The declaration that the stories share: two services in one category, a category without any, every kind of stored item. */
export const declaration = {
  site: { name: 'Meadow', policyUrl: '#policy' },
  categories: { functional: {}, analytics: {}, marketing: {} },
  services: {
    session: {
      category: 'essential',
      label: 'Sign-in',
      purpose: 'Keeps you signed in.',
      items: [
        { name: 'session_token', duration: '30 days' },
        { name: 'csrf_token', duration: 'session', purpose: 'protects forms' },
      ],
    },
    sidebar: {
      category: 'functional',
      label: 'Sidebar',
      purpose: 'Remembers whether the sidebar is open.',
      items: [{ name: 'sidebar-collapsed', kind: 'localStorage', duration: 'persistent' }],
    },
    posthog: {
      category: 'analytics',
      label: 'PostHog',
      purpose: 'Counts visits and shows which pages help.',
      provider: { name: 'PostHog Inc.', country: 'US', policyUrl: 'https://posthog.com/privacy' },
      items: [
        { name: 'ph_*_posthog', duration: '1 year' },
        { name: 'ph_*', kind: 'localStorage', duration: 'persistent' },
      ],
    },
    hotjar: {
      category: 'analytics',
      label: 'Hotjar',
      purpose: 'Records how pages are scrolled and clicked.',
      provider: { name: 'Contentsquare', country: 'FR' },
      items: [{ name: '_hjSession*', duration: '1 year' }],
    },
  },
} as const satisfies ConsentInput
