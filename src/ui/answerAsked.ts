import type { ConsentStore } from '../core/createConsentStore.js'

/** Answers everything that is undecided, and nothing else. */
export function answerAsked(store: ConsentStore, choice: boolean): void {
  const { undecided, choices } = store.get()
  if (undecided.length < Object.keys(choices).length) store.save(Object.fromEntries(undecided.map((id) => [id, choice])))
  else if (choice) store.acceptAll()
  else store.rejectAll()
}
