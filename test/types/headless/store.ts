import { type CategoryId, createConsentStore, defineConsent, type ServiceId, startGate } from 'consent-kit/headless'

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false
const isSame = <Left, Right>(_answer: Same<Left, Right>): void => {}

export const consent = defineConsent({ categories: { analytics: {} }, services: { posthog: { category: 'analytics' } } })

declare module 'consent-kit/headless' {
  interface Register {
    consent: typeof consent
  }
}

isSame<CategoryId, 'essential' | 'analytics'>(true)
isSame<ServiceId, 'consent' | 'posthog'>(true)

const store = createConsentStore(consent)
const stop: () => void = startGate(store)
stop()
store.save({ posthog: true })
// @ts-expect-error: a typo, without React
store.allows('posthogg')

// @ts-expect-error: the React side is elsewhere
export type { useConsent } from 'consent-kit/headless'
