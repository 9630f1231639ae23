import { createConsentHandler } from 'consent-kit/server'
import { consent } from '../../../consent.config'

export const POST = createConsentHandler(consent)
