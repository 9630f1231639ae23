import type { ConsentInput } from 'consent-kit'

/** Jetson: settings in an account, three kinds of analytics, and integrations of other companies. */
export const jetson = {
  site: {
    name: 'Jetson',
    policyUrl: '/policies/jetson',
    contact: [
      // its page hides both addresses from programs
      { label: 'Privacy questions', address: 'privacy@example.com', subject: 'Cookie Policy Inquiry' },
      { label: 'General support', address: 'support@example.com' },
      { label: 'Account settings', address: '/account' },
    ],
  },
  updated: '2026-02-26',
  categories: {
    analytics: { description: 'Shows how the service is used, so that it becomes faster and easier to use.' },
    functional: { description: 'Adds features and makes them yours. The service also works without.' },
  },
  services: {
    session: {
      category: 'essential',
      label: 'Sign-in',
      purpose: 'Keeps you signed in and your session safe.',
      items: [{ name: 'session_token' }, { name: 'auth_state' }],
    },
    security: {
      category: 'essential',
      label: 'Security',
      purpose: 'Guards against cross-site request forgery and other attacks.',
      items: [{ name: 'csrf_token' }, { name: 'security_flags' }],
    },
    settings: {
      category: 'essential',
      label: 'Settings',
      purpose: 'Remembers your theme, your language and your dashboard preferences.',
      items: [{ name: 'user_prefs' }, { name: 'theme_mode' }],
    },
    stripe: {
      category: 'essential',
      label: 'Stripe payments',
      provider: { name: 'Stripe', country: 'US', policyUrl: 'https://stripe.com/privacy' },
      items: [{ purpose: 'Secures the processing of payments.' }, { purpose: 'Prevents fraud.' }, { purpose: 'Keeps the session of your billing.' }],
    },
    usage: {
      category: 'analytics',
      label: 'Usage',
      purpose: 'Counts which features are used, pages seen and things clicked.',
      items: [{ name: '_analytics' }, { name: 'page_views' }],
    },
    performance: {
      category: 'analytics',
      label: 'Performance',
      purpose: 'Watches the site’s performance, loading times and error rates.',
      items: [{ name: 'perf_metrics' }, { name: 'error_tracking' }],
    },
    journeys: {
      category: 'analytics',
      label: 'User flows',
      purpose: 'Shows how people find their way, to make the onboarding better.',
      items: [{ name: 'user_journey' }, { name: 'funnel_analytics' }],
    },
    support: {
      category: 'analytics',
      label: 'Support and analytics',
      items: [{ purpose: 'Runs the help widget.' }, { purpose: 'Monitors errors.' }, { purpose: 'Measures performance.' }],
    },
    integrations: {
      category: 'functional',
      label: 'Integrations',
      purpose: 'Remembers which services you have connected, and how.',
      items: [{ name: 'integrations_prefs' }, { name: 'connected_services' }],
    },
    dashboard: {
      category: 'functional',
      label: 'Dashboard',
      purpose: 'Keeps the layout of your dashboard and the preferences of its widgets.',
      items: [{ name: 'dashboard_layout' }, { name: 'widget_prefs' }],
    },
    notifications: {
      category: 'functional',
      label: 'Notifications',
      purpose: 'Remembers your notification preferences and alert settings.',
      items: [{ name: 'notification_prefs' }, { name: 'alert_settings' }],
    },
    helpscout: {
      category: 'functional',
      label: 'HelpScout integration',
      provider: { name: 'HelpScout', country: 'US', policyUrl: 'https://www.helpscout.com/company/legal/privacy/' },
      items: [{ purpose: 'Authenticates by OAuth.' }, { purpose: 'Manages the session.' }, { purpose: 'Limits the rate of calls to the API.' }],
    },
    github: {
      category: 'functional',
      label: 'GitHub integration',
      provider: { name: 'GitHub', country: 'US', policyUrl: 'https://docs.github.com/site-policy/privacy-policies/github-privacy-statement' },
      items: [
        { purpose: 'Authenticates by OAuth.' },
        { purpose: 'Holds tokens for access to repositories.' },
        { purpose: 'Keeps the state of the integration.' },
      ],
    },
  },
  cookie: { name: 'jetson-consent' },
} as const satisfies ConsentInput
