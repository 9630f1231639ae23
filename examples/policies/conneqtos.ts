import type { ConsentInput } from 'consent-kit'

/** ConneqtOS: what it needs and nothing else, so that nobody is asked. */
export const conneqtos = {
  site: { name: 'ConneqtOS', policyUrl: '/policies/conneqtos', contact: 'privacy@leadconneqt.com' },
  categories: {},
  services: {
    nextAuth: {
      category: 'essential',
      label: 'Sign-in',
      items: [
        {
          name: 'next-auth.session-token',
          duration: '30 days',
          purpose: 'Keeps you signed in: an encrypted JWT with your user ID and when the session ends.',
          httpOnly: true,
        },
        { name: 'next-auth.csrf-token', duration: 'session', purpose: 'Guards the login form against CSRF attacks.', httpOnly: true },
        { name: 'next-auth.callback-url', duration: 'session', purpose: 'Takes you back to where you came from after signing in.', httpOnly: true },
      ],
    },
    sidebar: {
      category: 'essential',
      label: 'Functional setting',
      items: [
        {
          name: 'sidebar-collapsed',
          kind: 'localStorage',
          duration: 'persistent',
          purpose: 'Remembers whether your sidebar is open or collapsed. It stays in the browser and is sent to no server.',
        },
      ],
    },
    stripe: {
      category: 'essential',
      label: 'Stripe',
      purpose: 'Takes payments. It sets its own cookies on its own checkout pages only, and none here.',
      provider: { name: 'Stripe', country: 'US', policyUrl: 'https://stripe.com/privacy' },
    },
  },
  cookie: { name: 'conneqt-cookie-consent', lifetime: '1 year' },
} as const satisfies ConsentInput
