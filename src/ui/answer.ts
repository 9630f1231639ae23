import type { ConsentStore } from '../core/createConsentStore.js'

/**
 * Answers what was asked.
 *
 * @param added The services that were asked about, where it was not everything that is optional.
 */
export function answer(store: ConsentStore, choice: boolean, added?: readonly string[]): void {
  if (added) store.save(Object.fromEntries(added.map((id) => [id, choice])))
  else if (choice) store.acceptAll()
  else store.rejectAll()
}
