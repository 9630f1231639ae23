import type { ConsentEntry } from '../../../src/core/ConsentEntry.js'

/** One entry with everything in it. */
export const plainEntry: ConsentEntry = {
  key: 'AAECAwQFBgcICQoLDA0ODw',
  id: 'EBESExQVFhcYGRobHB0eHw',
  time: '2026-11-22T14:12:32.123Z',
  received: '2026-11-22T14:12:32.456Z',
  act: 'save',
  choices: { posthog: true, youtube: false, meta: false },
  terms: { posthog: { revision: 0, since: 0 }, youtube: { revision: 2, since: 0 }, meta: { revision: 0, since: 20_000 } },
  declaration: 'ungWv48Bz-pBQUDeXa4iIw',
  wording: 'mAfCw0T7Qx2l0v5WJb9nXg',
  locale: 'de',
  regime: 'opt-in',
  surface: 'preferences',
  address: null,
}
