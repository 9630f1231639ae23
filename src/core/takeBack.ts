import { answerIn } from './answerIn.js'
import type { ConsentDeclaration } from './ConsentDeclaration.js'
import type { ConsentRecord } from './ConsentRecord.js'
import type { ConsentRegime } from './ConsentSnapshot.js'
import { cookieStorage } from './cookieStorage.js'
import { decodeRecord } from './decodeRecord.js'
import { indexConsent } from './indexConsent.js'
import { nextRecord } from './nextRecord.js'

interface AskingSite {
  readonly consent: ConsentDeclaration
  readonly regime?: ConsentRegime
}

/**
 * Ends what a reset has begun: takes the record out of the cookie again, where the response to an earlier request has put
 * it back, and makes what the log gets, a record by which everything that was allowed is denied.
 *
 * @param record What the cookie held until the reset.
 * @param now In milliseconds since 1970.
 * @returns null where nothing was allowed, and under another regime than opt-in, where a reset forgets a no and takes back no yes
 */
export function takeBack({ consent, regime = 'opt-in' }: AskingSite, record: ConsentRecord, now: number): ConsentRecord | null {
  try {
    const storage = cookieStorage(consent)
    if (decodeRecord(storage.read())?.time === record.time) storage.write(undefined)
  } catch {
    // no cookies here
  }
  if (regime !== 'opt-in') return null
  const { maxAge } = consent.cookie
  const index = indexConsent(consent)
  const allowed = Object.keys(consent.categories)
    .flatMap((category) => index.get(category) ?? [])
    .filter(({ id, revision }) => answerIn(record, id, revision, maxAge, now)?.choice)
  const isKnown = (id: string) => index.has(id)
  return nextRecord(record, 'withdraw', allowed, isKnown, () => false, maxAge, now)
}
