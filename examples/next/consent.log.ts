import { type ConsentLog, createConsentLog } from 'consent-kit/records'
import { consent } from './consent.config'

// Next.js loads this module once for each route, and the folder is one process's alone
const shared = globalThis as { consentLog?: ConsentLog }
shared.consentLog ??= createConsentLog({ consent, database: process.env.DATABASE_URL ?? './consent-log' })

/** Every answer, provably: in a folder, or in PostgreSQL where `DATABASE_URL` names one. */
export const log = shared.consentLog
