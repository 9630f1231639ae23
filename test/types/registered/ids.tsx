import {
  Banner,
  type CategoryId,
  ConsentFrame,
  ConsentGate,
  type ConsentId,
  ConsentProvider,
  ConsentScript,
  createConsentStore,
  defineConsent,
  PreferencesButton,
  PreferencesForm,
  PreferencesModal,
  type ServiceId,
  startGate,
  useAllowed,
  useConsent,
  useWhenAllowed,
} from 'consent-kit'
import { googleAnalytics, metaPixel, posthog } from 'consent-kit/services'
import { consent } from './consent.config.js'

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false
const isSame = <Left, Right>(_answer: Same<Left, Right>): void => {}

isSame<CategoryId, 'essential' | 'functional' | 'analytics' | 'marketing'>(true)
isSame<ServiceId, 'consent' | 'session' | 'posthog' | 'youtube'>(true)
isSame<ConsentId, CategoryId | ServiceId>(true)
isSame<ServiceId, string>(false)

export function Hooks() {
  const { allows, save, choices, status } = useConsent()
  isSame<typeof status, 'pending' | 'undecided' | 'decided'>(true)
  useAllowed('posthog')
  useAllowed({ all: ['posthog', 'functional'] })
  useAllowed({ any: ['youtube', 'analytics', 'essential', 'consent'] })
  useWhenAllowed('analytics', () => () => {})
  useWhenAllowed('analytics', () => {})
  allows('marketing')
  save({ analytics: true, youtube: false })
  save({})
  // @ts-expect-error: a typo in a service
  useAllowed('posthogg')
  // @ts-expect-error: a typo in a category
  useAllowed({ all: ['posthog', 'analytic'] })
  // @ts-expect-error: a typo in the other combination
  useAllowed({ any: ['marketting'] })
  // @ts-expect-error: a typo in an effect's condition
  useWhenAllowed('you-tube', () => {})
  // @ts-expect-error: a typo in a question
  allows('functionel')
  // @ts-expect-error: a typo in what is saved
  save({ analitics: true })
  // @ts-expect-error: an answer is yes or no
  save({ analytics: 'yes' })
  // @ts-expect-error: choices are read only
  choices.posthog = true
  // @ts-expect-error: there is no such function
  useConsent().acceptEverything()
  return null
}

export const gates = [
  <ConsentGate key="1" for="youtube" fallback={<p>closed</p>}>
    open
  </ConsentGate>,
  <ConsentGate key="2" for={{ all: ['youtube', 'functional'] }}>
    open
  </ConsentGate>,
  <ConsentScript key="3" for="analytics" src="/x.js" data-domain="example.com" crossOrigin="anonymous" onReady={() => {}} />,
  <ConsentFrame key="8" for="youtube" src="https://video.example/1" title="A video" ratio="4 / 3" poster="/1.jpg" allowFullScreen loading="lazy" width={560} />,
  <ConsentFrame key="9" for={{ any: ['youtube', 'marketing'] }} src="/map" title="A map" ref={(frame) => void frame?.contentWindow}>
    Our own words
  </ConsentFrame>,
  // @ts-expect-error: a typo in a gate
  <ConsentGate key="4" for="yutube">
    open
  </ConsentGate>,
  // @ts-expect-error: a typo in a script's condition
  <ConsentScript key="5" for="analitycs" src="/x.js" />,
  // @ts-expect-error: a script has an address
  <ConsentScript key="6" for="analytics" />,
  // @ts-expect-error: a gate has a condition
  <ConsentGate key="7">open</ConsentGate>,
  // @ts-expect-error: a typo in a frame's condition
  <ConsentFrame key="10" for={{ all: ['youtub'] }} src="/map" title="A map" />,
  // @ts-expect-error: a frame has a title
  <ConsentFrame key="11" for="youtube" src="/map" />,
  // @ts-expect-error: a frame has an address
  <ConsentFrame key="12" for="youtube" title="A map" />,
  // @ts-expect-error: a ratio is of two numbers
  <ConsentFrame key="13" for="youtube" src="/map" title="A map" ratio="16:9" />,
]

export const page = (
  <ConsentProvider
    consent={consent}
    record={null}
    regime="opt-in"
    nonce="n0nce"
    messages={{ acceptAll: 'Alle akzeptieren', lang: 'de' }}
    onChange={({ choices, record }) => void [choices.posthog, record?.act]}
    onError={(error: Error) => void error.message}
  >
    <Banner layout="box" className="mine" id="ask" data-testid="ask" onClick={(event) => event.preventDefault()} />
    <PreferencesModal />
    <PreferencesForm className="mine" onSubmit={(event) => event.preventDefault()} />
    <PreferencesButton disabled>Cookies</PreferencesButton>
  </ConsentProvider>
)

export const wrong = [
  // @ts-expect-error: a provider has a declaration
  <ConsentProvider key="1" />,
  // @ts-expect-error: a declaration is what defineConsent returns
  <ConsentProvider key="2" consent={{ categories: {} }} />,
  // @ts-expect-error: no such message
  <ConsentProvider key="3" consent={consent} messages={{ acceptEverything: 'x' }} />,
  // @ts-expect-error: no such regime
  <ConsentProvider key="4" consent={consent} regime="none" />,
  // @ts-expect-error: no such layout
  <Banner key="5" layout="top" />,
]

const store = createConsentStore(consent)
store.subscribe(() => {})()
store.allows('posthog')
store.save({ marketing: false })
startGate(store, { nonce: 'n0nce', onError: ({ service, step, message }) => void [service, step, message] })()
// @ts-expect-error: a typo in a question to the store
store.allows('posthogg')
// @ts-expect-error: a typo in what the store saves
store.save({ marketin: false })
// @ts-expect-error: a snapshot is read only
store.get().surface = 'none'

// @ts-expect-error: a typo in an option of a vendor
posthog({ kee: 'phc_1' })
// @ts-expect-error: a vendor needs its id
metaPixel({})
// @ts-expect-error: there is no such mode
googleAnalytics({ id: 'G-1A2B3C4D', mode: 'bold' })
// @ts-expect-error: its category is not declared
defineConsent({ categories: { analytics: {} }, services: { meta: metaPixel({ id: '1' }) } })
