import type { ConsentStore } from '../core/createConsentStore.js'
import { runServices } from './runServices.js'
import type { GateOptions } from './startGate.js'
import { watchMarkup } from './watchMarkup.js'

/** Runs what a gate runs once something may run or has to be cleaned up: the declaration's services, and the document's marked elements. */
export function runGate(store: ConsentStore, options: GateOptions): () => void {
  const stops = [runServices(store, options), watchMarkup(document, store, options)]
  return () => {
    for (const stop of stops) stop()
  }
}
