import { createConsentHandler } from 'consent-kit/server'
import { consent } from '../../../consent.config'
import { log } from '../../../consent.log'

export const POST = createConsentHandler(consent, { log })
