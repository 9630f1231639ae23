import { activate, defineConsent, onConsent, type WithdrawalReport } from 'consent-kit'
import { declareOnly, googleTagManager, type PosthogOptions, posthog, youtube } from 'consent-kit/services'

const options: PosthogOptions = { key: 'phc_1' }

const consent = defineConsent({
  categories: { functional: {}, analytics: {}, marketing: {}, statistics: {} },
  services: {
    posthog: posthog(options),
    other: declareOnly(posthog(options)),
    video: { ...youtube(), category: 'functional' },
    statistics_tags: googleTagManager({ id: 'GTM-AB12CD3', category: 'statistics' }),
    tags: googleTagManager({ id: 'GTM-AB12CD3' }),
    own_tags: declareOnly(googleTagManager({ id: 'GTM-AB12CD3' })),
  },
  consentMode: { waitForUpdate: 500, defaults: [{ regions: ['US'], granted: ['analytics_storage'] }] },
})

export const ids: readonly ('consent' | 'posthog' | 'other' | 'video' | 'statistics_tags' | 'tags' | 'own_tags')[] = Object.keys(
  consent.services,
) as (keyof typeof consent.services)[]

export const stop: () => void = onConsent({ any: ['analytics', 'marketing'] }, () => () => {})
export const stopRoot: () => void = activate(document.createDocumentFragment())
document.addEventListener('consent-kit:change', ({ detail }) => detail.allows('analytics') && detail.choices)
export const say = ({ service, removed, removedAgain, left }: WithdrawalReport): string =>
  [
    service,
    ...removed.map(({ kind, name }) => `${kind} ${name}`),
    ...removedAgain.map(({ name }) => name),
    ...left.map(({ name = '', reason }) => `${name} ${reason}`),
  ].join()
