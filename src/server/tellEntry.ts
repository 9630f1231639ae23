import { within } from '../core/within.js'
import type { ConsentHandlerOptions, ConsentLogEntry } from './ConsentHandlerOptions.js'

/** In milliseconds. */
const longestTelling = 2000

/** Tells a function of an entry, and waits for it a little; where it fails, the console says so. */
export async function tellEntry(log: Extract<ConsentHandlerOptions['log'], (...args: never) => unknown>, entry: ConsentLogEntry): Promise<void> {
  try {
    await within(longestTelling, log(entry))
  } catch (error) {
    console.error('consent-kit: the log failed; the answer is stored all the same.', error)
  }
}
