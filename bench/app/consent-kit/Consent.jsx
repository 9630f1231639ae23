import { Banner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'
import { consent } from './consent.config'

export function Consent({ children }) {
  return (
    <ConsentProvider consent={consent}>
      {children}
      <div className="footer">
        <PreferencesButton />
      </div>
      <Banner />
      <PreferencesModal />
    </ConsentProvider>
  )
}
