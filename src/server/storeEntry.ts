import type { ConsentEntry } from '../core/ConsentEntry.js'
import { within } from '../core/within.js'
import type { ConsentEntries } from './ConsentHandlerOptions.js'
import { Refusal } from './Refusal.js'

/** In milliseconds. */
const longestAppend = 5000
/** In seconds: when to come again where the log does not say. */
const usualWait = 5

/**
 * Has an entry stored for good.
 *
 * @returns what to answer where it is not
 * @throws {Refusal} where the log says that it is no entry, and will never be stored.
 */
export async function storeEntry(log: ConsentEntries, entry: ConsentEntry): Promise<Refusal | undefined> {
  try {
    await within(longestAppend, (async () => log.append(entry))())
    return undefined
  } catch (error) {
    const { name, message, retryAfter } = Object(error) as Partial<Error> & { readonly retryAfter?: unknown }
    if (name === 'ConsentEntryError') throw new Refusal(400, `${message}.`)
    console.error('consent-kit: an entry was not stored; the cookie holds the answer, and the page sends it again.', error)
    const wait = Math.ceil(Number(retryAfter))
    return new Refusal(503, 'The answer counts, and is not in the log yet. Send it again.', wait > 0 ? wait : usualWait)
  }
}
