import type { ConsentInput } from 'consent-kit'
import type { PolicySection } from 'consent-kit/policy'

/** FlaskTrack: few cookies, none of them optional, in a policy of nine sections. */
export const flasktrack = {
  site: { name: 'FlaskTrack', policyUrl: '/policies/flasktrack' },
  categories: {},
  services: {
    platform: {
      category: 'essential',
      label: 'Platform',
      items: [
        { purpose: 'Authenticates users.' },
        { purpose: 'Manages sessions.' },
        { purpose: 'Keeps accounts secure.' },
        { purpose: 'Protects against CSRF.' },
        { purpose: 'Enforces permissions.' },
        { purpose: 'Keeps the platform reliable.' },
      ],
    },
    authentication: {
      category: 'essential',
      label: 'Authentication & Security',
      purpose: 'These are removed when a session expires or you sign out, as far as the browser does so.',
      items: [
        { purpose: 'Identifies users who are signed in.', duration: 'session' },
        { purpose: 'Keeps active sessions going.', duration: 'session' },
        { purpose: 'Prevents access without authorization.', duration: 'session' },
        { purpose: 'Protects against hijacked sessions.', duration: 'session' },
        { purpose: 'Supports security controls.', duration: 'session' },
      ],
    },
    preferences: {
      category: 'essential',
      label: 'User Preferences',
      purpose: 'Makes the platform easier to use. They hold no laboratory records, no scientific information and no sensitive content of customers.',
      items: [
        { purpose: 'Theme preferences.' },
        { purpose: 'Interface settings.' },
        { purpose: 'Display preferences.' },
        { purpose: 'Navigation preferences.' },
        { purpose: 'Other settings that users choose.' },
      ],
    },
    payments: {
      category: 'essential',
      label: 'Payments',
      purpose: 'May set cookies of its own where a customer uses it, under its own policy.',
      provider: { name: 'Payment processors' },
    },
    identity: {
      category: 'essential',
      label: 'Identity',
      purpose: 'May set cookies of its own where a customer uses it, under its own policy.',
      provider: { name: 'Identity providers' },
    },
    integrations: {
      category: 'essential',
      label: 'Integrations',
      purpose: 'May set cookies of their own where a customer uses them, under their own policies.',
      provider: { name: 'Integrations that customers configure' },
    },
  },
  cookie: { name: 'flasktrack-consent' },
} as const satisfies ConsentInput

/** Its nine sections, in their order: three of them are of what is essential. */
export function flasktrackSections(sections: readonly PolicySection[]): PolicySection[] {
  const section = (id: string) => sections.filter((each) => each.id === id)
  const essentialOf = (ids: readonly string[]) =>
    section('category-essential').map(({ blocks, ...rest }) => ({
      ...rest,
      blocks: blocks.map((block) => (block.type === 'services' ? { ...block, services: block.services.filter(({ id }) => ids.includes(id)) } : block)),
    }))
  const of = (id: string, title: string, services: readonly string[]) =>
    essentialOf(services).map(({ blocks }) => ({ id, title, blocks: blocks.filter(({ type }) => type === 'services') }))
  const noTracking = {
    type: 'text' as const,
    text: 'No cookie builds advertising profiles, follows users across websites, sells what they do, delivers targeted advertising or takes part in advertising exchanges. Logs and telemetry of the servers may be used to keep the platform secure, reliable and fast.',
  }
  return [
    ...section('what'),
    ...section('how'),
    ...essentialOf(['consent', 'platform', 'payments', 'identity', 'integrations']),
    ...of('authentication', 'Authentication & Security', ['authentication']),
    ...of('preferences', 'User Preferences', ['preferences']),
    ...section('absent').map(({ id, blocks }) => ({ id, title: 'Analytics & Tracking', blocks: [...blocks, noTracking] })),
    ...section('third-parties'),
    ...section('managing'),
    ...section('changes'),
  ]
}
