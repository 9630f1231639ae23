import type { ServiceDeclaration, VendorCall } from '../core/ConsentDeclaration.js'
import type { ConsentStore } from '../core/createConsentStore.js'
import { afterPaint } from './afterPaint.js'
import { ConsentServiceError, type ServiceStep } from './ConsentServiceError.js'
import { callVendor } from './callVendor.js'
import { loadScript } from './loadScript.js'
import { makeStub } from './makeStub.js'
import type { GateOptions } from './startGate.js'

/** Whether a service may run; null where the visitor has not been asked yet. */
type Standing = boolean | null

/**
 * Runs the services of a declaration: loads and starts each when it is first allowed, each in a task of its own, revokes
 * it and deletes what it stored when consent is withdrawn; in declared order, each isolated from the others' failures.
 *
 * @param unheld The calls of `hold` that found no vendor on the page.
 * @returns a function that stops watching; services that run go on
 */
export function runServices(store: ConsentStore, { nonce, onError, onWithdrawal }: GateOptions, unheld: ReadonlySet<VendorCall>): () => void {
  const { consent } = store
  const services = Object.entries(consent.services)
  const standings = new Map<string, Standing>()
  const turns = new Map<string, object>()
  const line: (readonly [id: string, service: ServiceDeclaration])[] = []
  /** Services that are loaded and may be at work. */
  const running = new Set<string>()
  const held = new Set<string>()
  const started = new Set<string>()
  const prepared = new Set<string>()
  let next: ReturnType<typeof setTimeout> | undefined
  let answered = store.get().record
  let cancel = () => {}
  let stopped = false

  const tell = <Told>(listener: ((told: Told) => void) | undefined, told: Told) => {
    try {
      listener?.(told)
    } catch {
      // a failing handler must not stop the other services
    }
  }
  const fail = (id: string, step: ServiceStep, cause: unknown) => tell(onError, new ConsentServiceError(id, step, cause))

  const call = (id: string, step: ServiceStep, calls: readonly VendorCall[] = [], isExpected = false) => {
    for (const each of calls)
      try {
        if (!callVendor(each) && isExpected) fail(id, step, `there is no ${each[0]}()`)
      } catch (cause) {
        fail(id, step, cause)
      }
  }

  /** Says what is allowed to Google's tags, before any of them runs. */
  async function tellTypes() {
    // few sites have services of Google, so few load the code
    const { tellGoogle, tellGoogleDefaults, consentTypesOf } = await import('./lateTypes.js')
    const { record, regime, choices } = store.get()
    tellGoogleDefaults(consent)
    if (record || regime !== 'opt-in') tellGoogle(consentTypesOf(consent, store.allows), choices, answered !== record)
    answered = record
  }

  async function load(id: string, { script, stub, hold }: ServiceDeclaration) {
    if (stub) makeStub(stub)
    if (!held.has(id))
      call(
        id,
        'hold',
        hold?.filter((each) => unheld.has(each)),
      )
    held.add(id)
    if (!script) return
    const name = script.name ?? script.src
    if (!prepared.has(name)) call(id, 'load', script.before)
    prepared.add(name)
    await loadScript(script, nonce)
  }

  async function start(id: string, service: ServiceDeclaration) {
    const turn = {}
    turns.set(id, turn)
    running.add(id)
    const { script, start: first, grant } = service
    try {
      await load(id, service)
    } catch (cause) {
      running.delete(id)
      if (turns.get(id) !== turn) return
      if (standings.get(id)) standings.delete(id) // so that the next change tries again
      return fail(id, 'load', cause)
    }
    if (turns.get(id) !== turn) return
    const isAllowed = standings.get(id)
    running.add(id)
    if (!isAllowed && script?.when !== 'always') return void withdraw(id, service) // a script cannot be called back once it is on its way
    const isFirst = first && !started.has(id)
    if (isFirst) call(id, 'grant', first, !!script)
    started.add(id)
    if (isAllowed && (!isFirst || script?.when)) call(id, 'grant', grant, !!script)
  }

  /** Says whether the page has to be reloaded. */
  async function withdraw(id: string, service: ServiceDeclaration) {
    const didRun = running.delete(id)
    if (didRun) call(id, 'revoke', service.revoke)
    try {
      // few pages ever clean up, so few load the code
      const { cleanUp } = await import('./cleanUp.js')
      await cleanUp(store, id, didRun && !service.reloadOnRevoke, (report) => {
        if (didRun || report.removed.length) tell(onWithdrawal, report)
      })
    } catch (cause) {
      fail(id, 'clean-up', cause)
    }
    return didRun && !standings.get(id) && service.reloadOnRevoke
  }

  /** One a task, so that nothing waits behind all of them. */
  function startNext() {
    next = undefined
    const [id, service] = line.shift() ?? []
    if (id && service && (store.allows(id) || service.script?.when === 'always')) void start(id, service)
    if (line.length) next = setTimeout(startNext)
  }

  async function settle(settled: typeof services) {
    const { undecided } = store.get()
    const withdrawals = []
    for (const entry of settled) {
      const [id, service] = entry
      const isNew = !standings.has(id)
      const before = standings.get(id)
      const standing = store.allows(id) || (undecided.includes(id) ? null : false)
      if (standing === before) continue
      standings.set(id, standing)
      if ((standing || (isNew && service.script?.when === 'always')) && !line.includes(entry)) line.push(entry)
      if (!standing && (before || standing === false)) withdrawals.push(withdraw(id, service))
    }
    if (!next && !stopped) startNext()
    if ((await Promise.all(withdrawals)).includes(true)) location.reload()
  }

  function apply() {
    if (store.get().status === 'pending') return
    const isOfGoogle = ([, { consentTypes }]: (typeof services)[number]) => !!consentTypes
    const googles = services.filter(isOfGoogle)
    void settle(services.filter((entry) => !isOfGoogle(entry)))
    // its tags must not run where they could not be told
    if (googles.length)
      tellTypes().then(
        () => settle(googles),
        (cause) => {
          for (const [id] of googles) fail(id, 'load', cause)
        },
      )
  }

  const schedule = () => {
    cancel()
    cancel = afterPaint(() => stopped || apply())
  }

  const unsubscribe = store.subscribe(schedule)
  apply()
  return () => {
    stopped = true
    clearTimeout(next)
    cancel()
    unsubscribe()
  }
}
