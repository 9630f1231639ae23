import { Banner, ConsentProvider, defineConsent, PreferencesModal } from 'consent-kit'
import { createRoot } from 'react-dom/client'
import 'consent-kit/styles.css'
import { askedServices } from './askedServices.js'
import { declareServices } from './declareServices.js'

createRoot(document.querySelector('#root')).render(
  <ConsentProvider consent={defineConsent(declareServices(askedServices))}>
    <Banner />
    <PreferencesModal />
  </ConsentProvider>,
)
