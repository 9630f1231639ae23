import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import { ConsentEntryError } from './ConsentEntryError.js'
import type { EntryContext } from './EntryContext.js'
import { readKey } from './readKey.js'

const regimes: readonly ConsentRegime[] = ['opt-in', 'opt-out', 'notice']

/**
 * Writes what many entries have in common, so that equal contexts are equal texts: a JSON list of its six values.
 *
 * @returns ASCII, at most 180 characters.
 * @throws {ConsentEntryError} naming the first field that is not of its form.
 *
 * @example
 * encodeContext(context) // '["mAfCw0T7Qx2l0v5WJb9nXg",null,"de","opt-in","banner",null]'
 */
export function encodeContext({ declaration, wording, locale, regime, surface, address }: EntryContext): string {
  readKey(declaration, 'declaration')
  if (wording !== null) readKey(wording, 'wording')
  check('locale', locale, /^[A-Za-z\d-]{1,35}$/, 'null or a language tag of at most 35 letters, digits and "-"')
  if (regime !== null && !regimes.includes(regime)) throw new ConsentEntryError('regime', `is not null or one of ${regimes.join(', ')}`)
  check('surface', surface, /^[a-z-]{1,32}$/, 'null or a name of at most 32 of a to z and "-"')
  check('address', address, /^[\dA-Fa-f.:/]{1,43}$/, 'null or an IP address')
  return JSON.stringify([declaration, wording, locale, regime, surface, address])
}

function check(field: string, value: unknown, pattern: RegExp, form: string) {
  if (value !== null && !(typeof value === 'string' && pattern.test(value))) throw new ConsentEntryError(field, `is not ${form}`)
}
