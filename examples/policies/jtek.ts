import type { ConsentInput } from 'consent-kit'

/** Jtek: signed-in sessions, the settings of a dashboard, and analytics of its own. Its policy gives no names. */
export const jtek = {
  site: {
    name: 'Jtek',
    policyUrl: '/policies/jtek',
    privacyUrl: '/privacy',
    contact: [{ label: 'Jtek Privacy Team', address: 'privacy@jtek.pro' }],
  },
  effective: '2025-01-01',
  categories: {
    functional: { label: 'Preferences' },
    analytics: {},
  },
  services: {
    session: {
      category: 'essential',
      label: 'Sign-in',
      items: [
        { purpose: 'Keeps you signed in while you visit, and vouches for each request.', duration: 'session' },
        { purpose: 'Keeps you signed in from one visit to the next where you ticked “Remember me”: a token for authentication.', duration: '30 days' },
      ],
    },
    security: {
      category: 'essential',
      label: 'Protection of forms',
      items: [{ purpose: 'Guards forms and requests against cross-site request forgery (CSRF).', duration: 'session' }],
    },
    dashboard: {
      category: 'functional',
      label: 'Dashboard',
      items: [{ purpose: 'Remembers the layout of your dashboard, whether the sidebar is open, and your notification settings.', duration: '1 year' }],
    },
    onboarding: {
      category: 'functional',
      label: 'Onboarding',
      items: [{ purpose: 'Remembers which onboarding steps you have done, so that you can go on from there.', duration: '90 days' }],
    },
    usage: {
      category: 'analytics',
      label: 'Usage statistics',
      items: [{ purpose: 'Counts page views and clicks on features, anonymously, to see how the platform is used.', duration: '1 year' }],
    },
    performance: {
      category: 'analytics',
      label: 'Performance',
      items: [{ purpose: 'Measures loading times and error rates, so that engineers find and fix what is slow.', duration: '30 days' }],
    },
  },
  cookie: { name: 'jtek-consent' },
} as const satisfies ConsentInput
