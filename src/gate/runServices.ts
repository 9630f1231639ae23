import type { ServiceDeclaration, VendorCall } from '../core/ConsentDeclaration.js'
import type { ConsentStore } from '../core/createConsentStore.js'
import { ownOnly } from '../core/ownOnly.js'
import { afterPaint } from './afterPaint.js'
import { ConsentServiceError, type ServiceStep } from './ConsentServiceError.js'
import { callVendor } from './callVendor.js'
import { heldServices } from './heldServices.js'
import { loadScript } from './loadScript.js'
import { makeStub } from './makeStub.js'
import { pageState, type ServiceLife } from './pageState.js'
import type { GateOptions } from './startGate.js'

type Entry = readonly [id: string, service: ServiceDeclaration]

/** Whether a service may run; null where the visitor has not been asked yet. */
type Standing = boolean | null

/** After this long without its script, a service is told of as slow, in milliseconds; it starts all the same when it comes. */
const slow = 30_000

const isOfGoogle = ([, { consentTypes }]: Entry) => !!consentTypes
const isAlways = ({ script }: ServiceDeclaration) => script?.when === 'always'

/** What became of a service on this page; of another one, where what runs it is not the same. */
function lifeOf([id, { script, start }]: Entry): ServiceLife {
  const { lives } = pageState()
  const key = JSON.stringify([id, script, start])
  const life = lives.get(key) ?? {}
  lives.set(key, life)
  return life
}

/**
 * Runs the services of a declaration: loads and starts each when it is first allowed, each in a task of its own, revokes
 * it and deletes what it stored when consent is withdrawn; in declared order, each isolated from the others' failures.
 *
 * @returns a function that stops watching; services that run go on, and another gate of this page finds them running
 */
export function runServices(store: ConsentStore, { nonce, onError, onWithdrawal }: GateOptions): () => void {
  const { consent } = store
  const services = Object.entries(consent.services).map(([id, declared]): Entry => {
    const service = ownOnly(declared)
    return [id, ownOnly({ ...service, script: service.script && ownOnly(service.script) })]
  })
  const standings = new Map<string, Standing>()
  const line: Entry[] = []
  /** Services whose script this gate waits for. */
  const waiting = new Set<string>()
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
    // also where an answer is gone: what it granted is denied again
    if (record || regime !== 'opt-in' || pageState().told) tellGoogle(consentTypesOf(consent, store.allows), choices, answered !== record)
    answered = record
  }

  /** Gives a promise of what the service's script threw while it first ran. */
  function load([id, { script, stub, hold }]: Entry): Promise<unknown> | undefined {
    const held = heldServices()
    const { prepared } = pageState()
    if (stub) makeStub(stub)
    if (!held.has(id)) call(id, 'hold', hold)
    held.add(id)
    if (!script) return undefined
    const name = script.name ?? script.src
    if (!prepared.has(name)) call(id, 'load', script.before)
    prepared.add(name)
    return loadScript(script, nonce)
  }

  async function start(entry: Entry) {
    const [id, service] = entry
    const { script, start: first, grant } = service
    const life = lifeOf(entry)
    if (store.allows(id)) life.mayRun = true
    if (waiting.has(id)) return
    waiting.add(id)
    const tellSlow = () => fail(id, 'load', `${script?.src} has not come after ${slow / 1000} seconds; the service starts if it still does`)
    const timer = script && setTimeout(() => stopped || tellSlow(), slow)
    try {
      life.arrival = load(entry)
      const thrown = await life.arrival
      if (stopped) return
      if (thrown) fail(id, 'load', thrown)
      // it may have been set up before it threw, so it counts as at work
      if (thrown && store.allows(id)) return
    } catch (cause) {
      life.mayRun = false
      // so that the next change tries again
      if (standings.get(id)) standings.delete(id)
      if (!stopped) fail(id, 'load', cause)
      return
    } finally {
      clearTimeout(timer)
      life.arrival = undefined
      waiting.delete(id)
    }
    const isAllowed = store.allows(id)
    if (!isAllowed && !isAlways(service)) {
      if (!script) return
      // it could not be called back once it was on its way
      life.mayRun = true
      return leave([entry])
    }
    if (life.isGranted) return
    const isFirst = first && !life.isStarted
    if (isFirst) call(id, 'grant', first, !!script)
    life.isStarted = true
    if (isAllowed && (!isFirst || isAlways(service) || life.wasRevoked)) call(id, 'grant', grant, !!script)
    life.isGranted = isAllowed
  }

  /** Revokes what was taken back, deletes what it stored, and reloads the page once where nothing else stops a vendor. */
  async function leave(entries: readonly Entry[]) {
    const { record, regime } = store.get()
    const leaving = entries.filter(([id]) => !store.allows(id))
    const ran = leaving.filter((entry) => lifeOf(entry).mayRun)
    for (const entry of ran) {
      const [id, { revoke }] = entry
      const life = lifeOf(entry)
      Object.assign(life, { mayRun: false, isGranted: false, wasRevoked: true })
      call(id, 'revoke', revoke)
      // another gate asked for its script
      if (life.arrival && !waiting.has(id)) void start(entry)
    }
    // where the answer cannot be kept, a page on which things are on until they are refused would start them again
    const mustReload = ran.some(([, { reloadOnRevoke }]) => reloadOnRevoke) && (regime === 'opt-in' || navigator.cookieEnabled)
    const isAnswer = !!record && Date.parse(record.time) >= performance.timeOrigin
    const clean = async (entry: Entry) => {
      const [id, service] = entry
      const didRun = ran.includes(entry)
      if (!didRun && !service.items?.length) return
      try {
        // few pages ever clean up, so few load the code
        const { cleanUp } = await import('./cleanUp.js')
        await cleanUp(store, id, { mayReturn: !mustReload && (didRun || isAlways(service)), isThorough: didRun || isAnswer }, (report) => {
          if (didRun || report.removed.length) tell(onWithdrawal, report)
        })
      } catch (cause) {
        fail(id, 'clean-up', cause)
      }
    }
    await Promise.all(leaving.map(clean))
    if (mustReload) location.reload()
  }

  /** One a task, so that nothing waits behind all of them. */
  function startNext() {
    next = undefined
    const entry = line.shift()
    if (entry) {
      const [id, service] = entry
      if (store.allows(id) || isAlways(service)) void start(entry)
      else standings.delete(id)
    }
    if (line.length) next = setTimeout(startNext)
  }

  function queue(entries: readonly Entry[]) {
    line.push(...entries.filter((entry) => !line.includes(entry)))
    if (!next && !stopped) startNext()
  }

  async function apply() {
    const { status, undecided } = store.get()
    if (status === 'pending') return
    const starting: Entry[] = []
    const leaving: Entry[] = []
    for (const entry of services) {
      const [id, service] = entry
      const before = standings.get(id)
      const standing = store.allows(id) || (undecided.includes(id) ? null : false)
      if (standing === before) continue
      standings.set(id, standing)
      if (standing || (before === undefined && isAlways(service))) starting.push(entry)
      if (!standing && (before || standing === false)) leaving.push(entry)
    }
    const googles = starting.filter(isOfGoogle)
    queue(starting.filter((entry) => !isOfGoogle(entry)))
    if (services.some(isOfGoogle))
      try {
        await tellTypes()
        queue(googles)
      } catch (cause) {
        // its tags must not run where they could not be told
        for (const [id] of googles) {
          standings.delete(id)
          fail(id, 'load', cause)
        }
      }
    if (!stopped) await leave(leaving)
  }

  const schedule = () => {
    cancel()
    cancel = afterPaint(() => stopped || void apply())
  }

  const unsubscribe = store.subscribe(schedule)
  void apply()
  return () => {
    stopped = true
    clearTimeout(next)
    cancel()
    unsubscribe()
  }
}
