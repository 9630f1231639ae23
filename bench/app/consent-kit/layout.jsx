import { Banner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'
import '../../site/page.css'
import 'consent-kit/styles.css'
import { consent } from './consent.config'

export { metadata } from '../../site/metadata'

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <ConsentProvider consent={consent}>
          {children}
          <footer className="footer">
            <PreferencesButton />
          </footer>
          <Banner />
          <PreferencesModal />
        </ConsentProvider>
      </body>
    </html>
  )
}
