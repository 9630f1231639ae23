import type { ServiceDeclaration, VendorCall } from '../core/ConsentDeclaration.js'
import type { ConsentStore } from '../core/createConsentStore.js'
import { afterPaint } from './afterPaint.js'
import { ConsentServiceError, type ServiceStep } from './ConsentServiceError.js'
import { callVendor } from './callVendor.js'

/** The second argument of {@link startGate}. */
export interface GateOptions {
  /** Given to every script element that the gate makes, for a Content Security Policy that asks for it. */
  readonly nonce?: string
  /** Called for each failure of a service, with the service's id; nothing else stops. */
  readonly onError?: (error: ConsentServiceError) => void
}

/** Whether a service may run; null where the visitor has not been asked yet. */
type Standing = boolean | null

/**
 * Runs the services of a declaration: holds them, loads and grants each when it is first allowed, revokes it and deletes
 * what it stored when consent is withdrawn; in declared order, each isolated from the others' failures.
 *
 * @returns a function that stops watching; services that run go on
 *
 * @example
 * const stop = startGate(store, { onError: (error) => console.warn(error.service, error.message) })
 */
export function startGate(store: ConsentStore, { nonce, onError }: GateOptions = {}): () => void {
  const services = Object.entries(store.consent.services)
  const standings = new Map<string, Standing>()
  const turns = new Map<string, object>()
  let cancel = () => {}
  let stopped = false

  const fail = (id: string, step: ServiceStep, cause: unknown) => {
    try {
      onError?.(new ConsentServiceError(id, step, cause))
    } catch {
      // a failing error handler must not stop the other services
    }
  }

  const call = (id: string, step: 'hold' | 'grant' | 'revoke', calls: readonly VendorCall[] = [], isExpected = false) => {
    for (const each of calls)
      try {
        if (!callVendor(each) && isExpected) fail(id, step, `there is no ${each[0]}()`)
      } catch (cause) {
        fail(id, step, cause)
      }
  }

  async function grant(id: string, service: ServiceDeclaration) {
    const turn = {}
    turns.set(id, turn)
    if (service.script)
      try {
        // of the pages on which nothing is allowed yet, none needs the code
        const { loadScript } = await import('./loadScript.js')
        if (!standings.get(id)) return
        await loadScript(service.script, nonce)
      } catch (cause) {
        if (turns.get(id) !== turn) return
        if (standings.get(id)) standings.delete(id) // so that the next change tries again
        return fail(id, 'load', cause)
      }
    if (turns.get(id) !== turn) return
    if (standings.get(id)) call(id, 'grant', service.grant, !!service.script)
    else void withdraw(id, service, true) // a script cannot be called back once it is on its way
  }

  /** Says whether the page has to be reloaded. */
  async function withdraw(id: string, service: ServiceDeclaration, didRun: boolean) {
    if (didRun) call(id, 'revoke', service.revoke)
    try {
      // few pages ever clean up, so few load the code
      const { cleanUp } = await import('./cleanUp.js')
      await cleanUp(store, id, didRun && !service.reloadOnRevoke)
    } catch (cause) {
      fail(id, 'clean-up', cause)
    }
    return didRun && !standings.get(id) && service.reloadOnRevoke
  }

  async function apply() {
    const { status, undecided } = store.get()
    if (status === 'pending') return
    const withdrawals = []
    for (const [id, service] of services) {
      const before = standings.get(id)
      const standing = store.allows(id) || (undecided.includes(id) ? null : false)
      if (standing === before) continue
      standings.set(id, standing)
      if (standing) void grant(id, service)
      else if (before || standing === false) withdrawals.push(withdraw(id, service, before === true))
    }
    if ((await Promise.all(withdrawals)).includes(true)) location.reload()
  }

  const schedule = () => {
    cancel()
    cancel = afterPaint(() => stopped || void apply())
  }

  // not at once: an effect that React stops and starts again in the same task must not hold twice
  queueMicrotask(() => {
    if (!stopped) for (const [id, { hold }] of services) call(id, 'hold', hold)
  })
  const unsubscribe = store.subscribe(schedule)
  schedule()
  return () => {
    stopped = true
    cancel()
    unsubscribe()
  }
}
