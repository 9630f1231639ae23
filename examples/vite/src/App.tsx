import { Banner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'
import { Choices } from './Choices'
import { consent } from './consent.config'
import { Letter } from './Letter'

const pages = { '/': 'Made in the browser', '/static.html': 'Made at build time' }

/** The whole site; its two pages differ only in how they are made. */
export function App({ path }: { path: keyof typeof pages }) {
  return (
    <ConsentProvider consent={consent}>
      <header>
        <strong className="brand">Meadow</strong>
        <nav aria-label="Pages">
          {Object.entries(pages).map(([href, name]) => (
            <a key={href} href={href} aria-current={href === path ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <Letter />
        <Choices />
      </main>
      <footer>
        <p>Meadow is made up. It is the Vite example of consent-kit.</p>
        <PreferencesButton />
      </footer>
      <Banner />
      <PreferencesModal />
    </ConsentProvider>
  )
}
