import { answerIn } from '../core/answerIn.js'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import { decodeRecord } from '../core/decodeRecord.js'
import { indexConsent } from '../core/indexConsent.js'
import { callVendor } from './callVendor.js'
import { consentTypesOf } from './consentTypesOf.js'
import { heldServices } from './heldServices.js'
import { makeStub } from './makeStub.js'
import { tellGoogle, tellGoogleDefaults } from './tellGoogle.js'

/** What the cookie of a name holds; a page whose cookies are denied has none. */
function readCookie(name: string) {
  try {
    const written = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))
    return written && decodeURIComponent(written.slice(name.length + 1).replace(/^"(.*)"$/, '$1'))
  } catch {
    return undefined
  }
}

/**
 * What the inline script of `ConsentDefaults` does: it tells every tag that the page has in its HTML what is allowed, by the
 * cookie alone, before the first of them runs. The build makes it into one text.
 *
 * @param hasSignal Whether the request carried a Global Privacy Control signal; the browser's own counts as well.
 */
export function earlyDefaults(consent: ConsentDeclaration, regime: ConsentRegime, hasSignal?: boolean): void {
  const index = indexConsent(consent)
  const record = decodeRecord(readCookie(consent.cookie.name))
  const gpc = hasSignal || (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
  const choices: Record<string, boolean> = {}
  let isAnswered = false
  for (const category of Object.keys(consent.categories))
    for (const { id, revision } of index.get(category) ?? []) {
      const answer = record && answerIn(record, id, revision, consent.cookie.maxAge, Date.now())
      isAnswered ||= !!answer
      choices[id] = answer?.choice ?? !(regime === 'opt-in' || (gpc && consent.categories[category]?.sale))
    }
  const allows = (id: string) => index.get(id)?.every((question) => choices[question.id]) ?? false
  const services = Object.entries(consent.services)
  if (services.some(([, { consentTypes }]) => consentTypes)) {
    tellGoogleDefaults(consent)
    if (isAnswered || regime !== 'opt-in') tellGoogle(consentTypesOf(consent, allows), choices, false)
  }
  for (const [id, { script, stub, hold = [], grant = [] }] of services) {
    // what the gate loads, it holds by itself
    if (script || !hold.length) continue
    if (stub) makeStub(stub)
    // so that the gate does not hold again what is granted here
    heldServices().add(id)
    for (const call of allows(id) ? [...hold, ...grant] : hold)
      try {
        callVendor(call)
      } catch {
        // one vendor's failure must not leave the next one untold
      }
  }
}
