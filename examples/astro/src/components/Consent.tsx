import { Banner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'
import { consent } from '../consent.config'
import { Status } from './Status'

/** The page's one island: an island knows nothing of another's provider, so what asks for consent is in here with it. */
export const Consent = () => (
  <ConsentProvider consent={consent}>
    <Status />
    <PreferencesButton />
    <Banner />
    <PreferencesModal />
  </ConsentProvider>
)
