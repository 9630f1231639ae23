import type { ConsentSnapshot } from '../core/ConsentSnapshot.js'
import type { ConsentStore } from '../core/createConsentStore.js'
import { ownOnly } from '../core/ownOnly.js'
import { afterPaint } from './afterPaint.js'
import type { ConsentServiceError } from './ConsentServiceError.js'
import { callPresent } from './callPresent.js'
import { heldServices } from './heldServices.js'
import { tellFailure } from './tellFailure.js'
import type { WithdrawalReport } from './WithdrawalReport.js'

/** The second argument of {@link startGate}. */
export interface GateOptions {
  /** Given to every script element that the gate makes, for a Content Security Policy that asks for it. */
  readonly nonce?: string
  /** Called for each failure of a service, with the service's id, or `gate` where the gate's own code cannot be fetched; nothing else stops. */
  readonly onError?: (error: ConsentServiceError) => void
  /** Called once a service that was withdrawn is cleaned up after, and where something was found to delete at a refusal. */
  readonly onWithdrawal?: (report: WithdrawalReport) => void
}

/**
 * Holds the services of a declaration, and runs them once the visitor's answer, or the regime, lets something run or asks
 * for something to be cleaned up. The code for that is fetched then: of the pages on which nothing is answered, none needs it.
 *
 * It tells the page of each choice as well, by the event `consent-kit:change` of the document, once the choice has been
 * painted and once when the page has opened: its `detail` is a {@link ConsentChange}.
 *
 * @returns a function that stops watching; services that run go on
 *
 * @example
 * const stop = startGate(store, { onError: (error) => console.warn(error.message) })
 */
export function startGate(store: ConsentStore, options: GateOptions = {}): () => void {
  const { onError } = options
  const services = Object.entries(store.consent.services)
  let told: ConsentSnapshot | undefined
  let cancel: (() => void) | undefined
  let running: Promise<(() => void) | void> | undefined
  let stopped = false

  function run() {
    const snapshot = store.get()
    const { status, choices, record } = snapshot
    if (stopped || status === 'pending') return
    if (choices !== told?.choices || record !== told.record) {
      told = snapshot
      document.dispatchEvent(new CustomEvent('consent-kit:change', { detail: { ...snapshot, allows: store.allows } }))
    }
    const mayRun = ([, { category, script, start, grant }]: (typeof services)[number]) =>
      script?.when === 'always' || (category === 'essential' && (script || start || grant))
    if (running || !(record || Object.values(choices).includes(true) || services.some(mayRun))) return
    running = import('./lateGate.js')
      .then(({ runGate }) => (stopped ? undefined : runGate(store, options)))
      .catch((cause) => {
        // the next change tries again
        running = undefined
        tellFailure(onError, 'gate', 'load', cause)
      })
  }

  const schedule = () => {
    cancel?.()
    cancel = afterPaint(run)
  }
  const answer = (event: Event) => (event as CustomEvent).detail(store, options)

  // not at once: an effect that React stops and starts again in the same task must not hold twice
  queueMicrotask(() => {
    if (stopped) return
    const held = heldServices()
    // what was held before may have been granted since
    for (const [id, service] of services)
      for (const call of held.has(id) ? [] : (ownOnly(service).hold ?? []))
        try {
          callPresent(call, () => held.add(id))
        } catch (cause) {
          tellFailure(onError, id, 'hold', cause)
        }
  })
  const unsubscribe = store.subscribe(schedule)
  document.addEventListener('consent-kit:ask', answer)
  schedule()
  return () => {
    stopped = true
    unsubscribe()
    document.removeEventListener('consent-kit:ask', answer)
    running?.then((stop) => stop?.())
  }
}
