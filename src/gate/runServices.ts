import type { ServiceDeclaration, VendorCall } from '../core/ConsentDeclaration.js'
import type { ConsentStore } from '../core/createConsentStore.js'
import { afterPaint } from './afterPaint.js'
import { ConsentServiceError, type ServiceStep } from './ConsentServiceError.js'
import { callVendor } from './callVendor.js'
import { loadScript } from './loadScript.js'
import type { GateOptions } from './startGate.js'

/** Whether a service may run; null where the visitor has not been asked yet. */
type Standing = boolean | null

/**
 * Runs the services of a declaration: loads and grants each when it is first allowed, revokes it and deletes what it
 * stored when consent is withdrawn; in declared order, each isolated from the others' failures.
 *
 * @returns a function that stops watching; services that run go on
 */
export function runServices(store: ConsentStore, { nonce, onError }: GateOptions): () => void {
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

  const call = (id: string, step: 'grant' | 'revoke', calls: readonly VendorCall[] = [], isExpected = false) => {
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

  const unsubscribe = store.subscribe(schedule)
  void apply()
  return () => {
    stopped = true
    cancel()
    unsubscribe()
  }
}
