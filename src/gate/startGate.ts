import type { ConsentStore } from '../core/createConsentStore.js'
import { afterPaint } from './afterPaint.js'
import type { ConsentServiceError } from './ConsentServiceError.js'
import { callVendor } from './callVendor.js'
import { tellFailure } from './tellFailure.js'

/** The second argument of {@link startGate}. */
export interface GateOptions {
  /** Given to every script element that the gate makes, for a Content Security Policy that asks for it. */
  readonly nonce?: string
  /** Called for each failure of a service, with the service's id, or `gate` where the gate's own code cannot be fetched; nothing else stops. */
  readonly onError?: (error: ConsentServiceError) => void
}

/**
 * Holds the services of a declaration, and runs them once the visitor's answer, or the regime, lets something run or asks
 * for something to be cleaned up. The code for that is fetched then: of the pages on which nothing is answered, none needs it.
 *
 * @returns a function that stops watching; services that run go on
 *
 * @example
 * const stop = startGate(store, { onError: (error) => console.warn(error.message) })
 */
export function startGate(store: ConsentStore, options: GateOptions = {}): () => void {
  const { onError } = options
  const services = Object.entries(store.consent.services)
  let cancel = () => {}
  let stopRunning: (() => void) | undefined
  let isFetching = false
  let stopped = false

  function run() {
    const { status, undecided } = store.get()
    const isSettled = services.some(([id, { category, script, grant }]) =>
      category === 'essential' ? script || grant : store.allows(id) || !undecided.includes(id),
    )
    if (stopped || isFetching || status === 'pending' || !isSettled) return
    isFetching = true
    import('./lateGate.js')
      .then(({ runServices }) => {
        if (!stopped) stopRunning = runServices(store, options)
        unsubscribe()
      })
      .catch((cause) => {
        // the next change tries again
        isFetching = false
        tellFailure(onError, 'gate', 'load', cause)
      })
  }

  const schedule = () => {
    cancel()
    cancel = afterPaint(run)
  }

  // not at once: an effect that React stops and starts again in the same task must not hold twice
  queueMicrotask(() => {
    if (stopped) return
    for (const [id, { hold = [] }] of services)
      for (const call of hold)
        try {
          callVendor(call)
        } catch (cause) {
          tellFailure(onError, id, 'hold', cause)
        }
  })
  const unsubscribe = store.subscribe(schedule)
  schedule()
  return () => {
    stopped = true
    cancel()
    unsubscribe()
    stopRunning?.()
  }
}
