import { createConsentStore, defineConsent } from 'consent-kit/headless'

Object.assign(window, { createConsentStore, defineConsent })
