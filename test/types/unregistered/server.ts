import { defineConsent } from 'consent-kit'
import {
  type ConsentEntries,
  type ConsentEntry,
  type ConsentReading,
  contentSecurityPolicy,
  createConsentHandler,
  gpc,
  gpcJson,
  negotiateLocale,
  type RegimeReading,
  readConsent,
  receiptId,
  regimeFor,
} from 'consent-kit/server'

const consent = defineConsent({ categories: { analytics: {} }, services: { posthog: { category: 'analytics' } } })

/** As `cookies()` of Next.js 15 and 16 gives them. */
declare function cookies(): Promise<{ get(name: string): { name: string; value: string } | undefined; has(name: string): boolean }>

export async function read(request: Request): Promise<readonly (boolean | string | null)[]> {
  const readings: readonly ConsentReading[] = [
    await readConsent(consent, cookies()),
    await readConsent(consent, await cookies()),
    await readConsent(consent, request),
    await readConsent(consent, request.headers),
    await readConsent(consent, request.headers.get('cookie')),
    await readConsent(consent, undefined, { ...regimeFor(request.headers), gpc: gpc(request.headers) }),
  ]
  const policy = contentSecurityPolicy(consent, readings[0]?.record ?? null, { nonce: 'n0nce', directives: { 'img-src': ['data:'] } })
  return [policy, ...readings.flatMap(({ record, allows }) => [allows({ any: ['posthog', 'analytics'] }), receiptId(record)])]
}

const stored: ConsentEntry[] = []
const entries: ConsentEntries = { append: async (entry) => stored.push(entry) }
export const POST: (request: Request) => Promise<Response> = createConsentHandler(consent, { log: entries, limit: { requests: 10, seconds: 60 } })
export const told = createConsentHandler(consent, { log: ({ act, choices, record, previous }) => void [act, choices.posthog, record.time, previous?.time] })

export const reading: RegimeReading = regimeFor(new Headers(), { US: 'notice', '*': 'opt-in' })
export const locale: 'en' | 'de' = negotiateLocale(new Headers(), ['en', 'de'])
export const answer: Response = gpcJson('2026-02-26')

// @ts-expect-error: it is a promise
readConsent(consent, cookies()).allows('analytics')
// @ts-expect-error: a log appends
createConsentHandler(consent, { log: {} })
// @ts-expect-error: there is no such regime
regimeFor(new Headers(), { US: 'opt-off' })
// @ts-expect-error: it is none of those that were offered
export const other: 'fr' = negotiateLocale(new Headers(), ['en', 'de'])
// @ts-expect-error: an address is kept truncated or not at all
createConsentHandler(consent, { log: entries, address: 'whole' })
