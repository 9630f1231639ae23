import {
  Banner,
  type BannerProps,
  ConsentGate,
  ConsentProvider,
  type ConsentProviderProps,
  defineConsent,
  PreferencesButton,
  type PreferencesButtonProps,
  PreferencesForm,
  PreferencesModal,
} from 'consent-kit'
import { ar } from 'consent-kit/locales/ar'
import { de } from 'consent-kit/locales/de'
import { fi } from 'consent-kit/locales/fi'
import { ja } from 'consent-kit/locales/ja'
import 'consent-kit/styles.css'
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

type Theme = 'light' | 'dark'

/** What the page of the surfaces shows, and how. */
export interface SurfacesOptions {
  readonly layout?: BannerProps['layout']
  /** The page's language, and the surfaces'. */
  readonly lang?: 'en' | 'de' | 'fi' | 'ja' | 'ar'
  /** The page's direction, where it is not that of its language. */
  readonly dir?: 'ltr' | 'rtl'
  readonly regime?: ConsentProviderProps['regime']
  /** The ways to the preferences that it has. */
  readonly buttons?: readonly PreferencesButtonProps['layout'][]
  /** Whether there is a form in the page. */
  readonly form?: boolean
  /** The theme that is forced on the whole page, on what holds the surfaces, and on the surfaces themselves. */
  readonly themes?: { readonly page?: Theme; readonly around?: Theme; readonly surface?: Theme }
  /** A page of a few lines. */
  readonly short?: boolean
}

const translations = { en: undefined, ar, de, fi, ja }

const consent = defineConsent({
  site: { name: 'Meadow', policyUrl: '#policy' },
  categories: { functional: {}, analytics: {}, marketing: { sale: true } },
  services: {
    sidebar: {
      category: 'functional',
      label: 'Sidebar',
      purpose: 'Remembers whether the sidebar is open.',
      items: [{ name: 'sidebar-collapsed', kind: 'localStorage', duration: 'persistent' }],
    },
    helpdesk: {
      category: 'functional',
      label: 'Helpdesk',
      purpose: 'Keeps your conversation while you browse.',
      provider: { name: 'Helpdesk Ltd', country: 'IE', policyUrl: 'https://helpdesk.example/privacy' },
      items: [{ name: 'helpdesk_conversation_of_the_signed_in_visitor', duration: '1 year', purpose: 'Finds your conversation again.' }],
    },
    counter: {
      category: 'analytics',
      label: 'Counter',
      purpose: 'Counts visits.',
      provider: { name: 'Counter' },
      items: [{ name: 'count', duration: '30 days' }],
    },
    video: { category: 'marketing', label: 'Video', provider: { name: 'Video SA', country: 'FR' } },
  },
})

const Letter = ({ number }: { number: number }) => (
  <>
    <h2>Letter {number}</h2>
    <p>
      The grass is high, <a href={`#grass-${number}`}>as it was last year</a>, and the path beside the brook is dry again. Nobody has been here since the
      mowing, <a href={`#mowing-${number}`}>of which more below</a>, and the herons know it.
    </p>
    <p>They stand where the water is shallow and wait, which is what they do best, and what the rest of us came here to learn from them.</p>
  </>
)

function Page({ short, form, buttons = [] }: SurfacesOptions) {
  return (
    <>
      <header>
        <a href="#top">Meadow</a> <a href="#letters">Letters</a>
      </header>
      <main>
        <h1>Letters</h1>
        <ConsentGate for="video">
          <iframe src="/video.html" title="Video" />
        </ConsentGate>
        {!short && (
          <>
            {[1, 2, 3].map((number) => (
              <Letter key={number} number={number} />
            ))}
            <div className="scroller">
              {[1, 2, 3, 4, 5, 6].map((year) => (
                <p key={year}>
                  <button type="button">Year {year}</button>
                </p>
              ))}
            </div>
            <p>
              <label>
                Name <input type="text" />
              </label>
            </p>
            <p>
              <label>
                Message <textarea rows={2} />
              </label>
            </p>
            <p>
              <label>
                <input type="checkbox" /> A letter a month
              </label>
            </p>
            <Letter number={4} />
          </>
        )}
        {form && (
          <>
            <h2>Your choices</h2>
            <PreferencesForm />
          </>
        )}
      </main>
      <footer>
        <p>
          <a href="#imprint">Imprint</a> · <a href="#terms">Terms</a>
        </p>
        {buttons.map((layout) => (
          <PreferencesButton key={layout} layout={layout} />
        ))}
      </footer>
    </>
  )
}

function Surfaces({ onShown, ...options }: SurfacesOptions & { onShown: () => void }) {
  const { lang = 'en', layout, regime, themes = {} } = options
  useEffect(() => {
    // after the effects of what is in it
    setTimeout(onShown)
  }, [onShown])
  return (
    <ConsentProvider consent={consent} messages={translations[lang]} regime={regime}>
      <div data-consent-theme={themes.around}>
        <Page {...options} />
        <Banner layout={layout} data-consent-theme={themes.surface} />
        <PreferencesModal data-consent-theme={themes.surface} />
      </div>
    </ConsentProvider>
  )
}

declare global {
  interface Window {
    /** Shows the page anew, as to a visitor who has just come. */
    show(options: SurfacesOptions): Promise<void>
  }
}

const root = createRoot(document.querySelector('#root') as HTMLElement)
let shown = 0

window.show = (options) =>
  new Promise((resolve) => {
    const { lang = 'en', dir = translations[lang]?.dir ?? 'ltr', themes } = options
    Object.assign(document.documentElement, { lang, dir })
    if (themes?.page) document.documentElement.dataset.consentTheme = themes.page
    else delete document.documentElement.dataset.consentTheme
    flushSync(() => root.render(<Surfaces key={shown++} {...options} onShown={resolve} />))
  })
