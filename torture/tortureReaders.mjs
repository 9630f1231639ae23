import fc from 'fast-check'
import { cookieTexts } from './cookieTexts.mjs'
import { createClock } from './createClock.mjs'
import { createInlineReader } from './createInlineReader.mjs'
import { createStoreReader } from './createStoreReader.mjs'
import { reportFault } from './reportFault.mjs'

const now = Date.UTC(2026, 10, 22, 9)

/**
 * Gives cookies to both readers, that of the store and the inline script: they ask about the same, and write the same for an
 * answer.
 *
 * @param {{ runs: number, seed: number }} options
 */
export async function tortureReaders({ runs, seed }) {
  const { defineConsent } = await import('../dist/index.js')
  const consent = defineConsent({
    categories: { functional: { label: 'functional' }, analytics: {}, marketing: {} },
    services: {
      posthog: { category: 'analytics', label: 'posthog' },
      meta: { category: 'marketing', label: 'meta', revision: 2 },
      'you-tube_1': { category: 'marketing', label: 'you-tube_1' },
    },
  })
  const questions = [
    { id: 'functional', category: 'functional', revision: 0 },
    { id: 'posthog', category: 'analytics', revision: 0 },
    { id: 'meta', category: 'marketing', revision: 2 },
    { id: 'you-tube_1', category: 'marketing', revision: 0 },
  ]
  const clock = createClock(now)
  const readByScript = await createInlineReader(consent, clock)
  const readByStore = createStoreReader(consent, questions, clock)
  const seen = { cookies: 0, decided: 0, partly: 0, granting: 0 }
  const property = fc.property(cookieTexts(consent.cookie.name, questions, now), fc.boolean(), (cookie, choice) => {
    const script = readByScript(cookie)
    const store = readByStore(cookie)
    const said = script.asked.join()
    if (said !== store.asked.join()) throw Error(`the script asks about "${said}", the store about "${store.asked.join()}"`)
    seen.cookies++
    if (!said) seen.decided++
    else if (script.asked.length < questions.length) seen.partly++
    if (store.granted.length) seen.granting++
    if (!said) return
    const [written, stored] = [script.answer(choice), store.answer(choice)]
    if (written !== stored) throw Error(`the script writes "${written}", the store "${stored}"`)
  })
  // most of what is read is no record, which the script finds by what it throws
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  const details = fc.check(property, { numRuns: runs, seed })
  Error.stackTraceLimit = stackTraceLimit
  return {
    figures: { cookies: seen.cookies, 'with nothing to ask': seen.decided, 'with some of it to ask': seen.partly, 'that grant something': seen.granting },
    faults: reportFault(details),
  }
}
