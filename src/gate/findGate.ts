import type { ConsentStore } from '../core/createConsentStore.js'
import type { GateOptions } from './startGate.js'

/**
 * Finds the gate of this page, now or as soon as it is there, for code that was not handed a store.
 *
 * @param take Called once, with the gate's store and options.
 * @returns a function that gives up looking
 */
export function findGate(take: (store: ConsentStore, options: GateOptions) => void): () => void {
  let isFound = false
  const ask = () => {
    if (isFound) return
    const detail: typeof take = (store, options) => {
      if (isFound) return
      stop()
      isFound = true
      take(store, options)
    }
    document.dispatchEvent(new CustomEvent('consent-kit:ask', { detail }))
  }
  const stop = () => document.removeEventListener('consent-kit:change', ask)
  document.addEventListener('consent-kit:change', ask)
  ask()
  return stop
}
