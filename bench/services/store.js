import { createConsentStore, defineConsent } from 'consent-kit/headless'
import { askedServices } from './askedServices.js'
import { declareServices } from './declareServices.js'

/** How long a store takes to be made and to know what the visitor has answered, in milliseconds. */
window.makeStore = () => {
  const declaration = declareServices(askedServices)
  const start = performance.now()
  createConsentStore(defineConsent(declaration)).get()
  return performance.now() - start
}
