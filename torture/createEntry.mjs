import { randomKey } from '../dist/core/randomKey.js'

const declaration = randomKey()
const terms = { revision: 0, since: 0 }

/**
 * An entry that was just taken.
 *
 * @param {string} [id] the visitor's, where it is not their first
 */
export function createEntry(id) {
  const key = randomKey()
  const time = new Date().toISOString()
  return {
    key,
    id: id ?? key,
    time,
    received: time,
    act: 'save',
    choices: { posthog: true, meta: false },
    terms: { posthog: terms, meta: terms },
    declaration,
    wording: null,
    locale: 'de',
    regime: 'opt-in',
    surface: 'banner',
    address: null,
  }
}
