import { defineConsent } from 'consent-kit'

/** Everything that this site stores and everyone it lets in, declared once. */
export const consent = defineConsent({
  site: { name: 'Meadow', policyUrl: '/cookies', contact: 'privacy@meadow.example' },
  updated: '2026-11-22',
  categories: { functional: {}, analytics: {}, marketing: { sale: true } },
  services: {
    session: {
      category: 'essential',
      label: 'Sign-in',
      purpose: 'Keeps you signed in to your account.',
      provider: { name: 'Meadow' },
      items: [{ name: 'meadow_session', duration: '30 days', httpOnly: true, purpose: 'Recognises your signed-in browser.' }],
    },
    billing: {
      category: 'functional',
      label: 'Billing period',
      purpose: 'Remembers whether you compare monthly or yearly prices.',
      provider: { name: 'Meadow' },
      items: [{ name: 'billing-period', kind: 'localStorage', duration: 'persistent', purpose: 'The billing period you chose on the pricing page.' }],
    },
    helpdesk: {
      category: 'functional',
      label: 'Helpdesk',
      purpose: 'Shows the help button and keeps your conversation while you browse.',
      provider: { name: 'Helpdesk Ltd (made up)', country: 'IE', policyUrl: 'https://helpdesk.example/privacy' },
      items: [
        { name: 'helpdesk_visitor', duration: '1 year', purpose: 'Finds your conversation again.' },
        { name: 'helpdesk_ticket', duration: '30 days', httpOnly: true, purpose: 'Keeps your open question yours.' },
        { name: 'helpdesk:*', kind: 'localStorage', duration: 'persistent', purpose: 'When you were last here.' },
        { name: 'helpdesk:*', kind: 'sessionStorage', duration: 'session', purpose: 'Whether the chat is open in this tab.' },
        { name: 'helpdesk', kind: 'indexedDB', duration: 'persistent', purpose: 'The messages of your conversation.' },
      ],
      script: { src: '/vendor/helpdesk.js' },
      hold: [['helpdesk', 'consent', 'hold']],
      grant: [['helpdesk', 'consent', 'grant']],
      revoke: [['helpdesk', 'consent', 'revoke']],
    },
    posthog: {
      category: 'analytics',
      label: 'PostHog',
      purpose: 'Counts page views and clicks, so that we see what is used and what is not.',
      provider: { name: 'PostHog Inc.', country: 'US', policyUrl: 'https://posthog.com/privacy' },
      items: [
        { name: 'ph_*', duration: '1 year', purpose: 'A random id that tells one visitor from another.' },
        { name: 'ph_*', kind: 'localStorage', duration: 'persistent', purpose: 'The same id, with the session and where you came from.' },
        { name: 'ph_*', kind: 'sessionStorage', duration: 'session', purpose: 'Tells one tab from another.' },
        { name: '__ph_opt_in_out_*', kind: 'localStorage', duration: 'persistent', purpose: 'That PostHog may run.' },
        { name: 'dmn_chk_*', duration: '3 seconds', purpose: 'Tests which domain a cookie can be set on.' },
        { name: '__ph_cookie_support_*', duration: 'session', purpose: 'Tests whether cookies work; deleted at once.' },
      ],
    },
    youtube: {
      category: 'marketing',
      label: 'YouTube',
      purpose: 'Plays our videos.',
      provider: { name: 'Google Ireland Ltd', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
      hosts: ['https://www.youtube-nocookie.com'],
      items: [
        {
          name: 'yt-remote-*',
          kind: 'localStorage',
          duration: 'persistent',
          domain: 'youtube-nocookie.com',
          purpose: 'Player settings, and devices to play on.',
        },
        {
          name: 'yt-player-*',
          kind: 'localStorage',
          duration: '30 days',
          domain: 'youtube-nocookie.com',
          purpose: 'Volume and quality of the player.',
        },
      ],
    },
  },
})

declare module 'consent-kit' {
  interface Register {
    consent: typeof consent
  }
}
