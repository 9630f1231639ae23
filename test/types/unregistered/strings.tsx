import {
  Banner,
  type CategoryId,
  type ConsentCondition,
  ConsentDeclarationError,
  ConsentGate,
  ConsentProvider,
  type ConsentRecord,
  ConsentServiceError,
  type ConsentSnapshot,
  createConsentStore,
  defineConsent,
  type Messages,
  type ServiceId,
  useAllowed,
  useConsent,
} from 'consent-kit'
import 'consent-kit/styles.css'

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false
const isSame = <Left, Right>(_answer: Same<Left, Right>): void => {}

isSame<CategoryId, string>(true)
isSame<ServiceId, string>(true)

const smallest = defineConsent({ categories: { analytics: {} } })
isSame<keyof typeof smallest.categories, 'analytics' | 'essential'>(true)
isSame<keyof typeof smallest.services, 'consent'>(true)

export function AnyId() {
  const condition: ConsentCondition = { any: ['whatever', 'analytics'] }
  const { allows, save } = useConsent()
  save({ whatever: true })
  const answers: boolean[] = [useAllowed('whatever'), useAllowed(condition), allows({ all: ['whatever'] })]
  return answers.length
}

export const messages: Partial<Messages> = { bannerTitle: 'Cookies auf {site}' }
export const page = (
  <ConsentProvider consent={smallest} messages={messages}>
    <Banner />
    <ConsentGate for="whatever">open</ConsentGate>
  </ConsentProvider>
)

export function read(snapshot: ConsentSnapshot): [ConsentRecord | null, boolean | undefined] {
  return [snapshot.record, snapshot.choices.whatever]
}

export function problems(error: unknown): readonly string[] {
  if (error instanceof ConsentDeclarationError) return error.problems
  return error instanceof ConsentServiceError ? [error.service, error.step] : []
}

createConsentStore(smallest, { record: null, storage: { read: () => undefined, write: () => {} }, now: () => 0 })

defineConsent({
  categories: { analytics: {} },
  services: {
    // @ts-expect-error: a category that nobody declared
    posthog: { category: 'analytic' },
  },
})
defineConsent({
  categories: { analytics: {} },
  // @ts-expect-error: a service has a category
  services: { posthog: {} },
})
defineConsent({
  // @ts-expect-error: sale is a flag
  categories: { marketing: { sale: 'yes' } },
})
defineConsent({
  categories: { analytics: {} },
  // @ts-expect-error: a month is no unit of the kind
  services: { posthog: { category: 'analytics', items: [{ name: 'ph_*', duration: '1 moon' }] } },
})
defineConsent({
  categories: { analytics: {} },
  // @ts-expect-error: no such storage
  services: { posthog: { category: 'analytics', items: [{ name: 'ph_*', kind: 'localstorage' }] } },
})
defineConsent({
  categories: { analytics: {} },
  // @ts-expect-error: a call is data, not a function
  services: { posthog: { category: 'analytics', grant: [() => {}] } },
})
defineConsent({
  categories: { analytics: {} },
  // @ts-expect-error: an argument is data, not a function
  services: { posthog: { category: 'analytics', grant: [['fbq', () => {}]] } },
})
defineConsent({
  categories: { analytics: {} },
  // @ts-expect-error: a lifetime has a unit
  cookie: { lifetime: '180' },
})
// @ts-expect-error: a declaration has categories
defineConsent({})
