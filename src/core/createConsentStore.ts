import { answerIn } from './answerIn.js'
import type { ConsentDeclaration } from './ConsentDeclaration.js'
import type { ConsentAct, ConsentRecord } from './ConsentRecord.js'
import type { ConsentRegime, ConsentSnapshot } from './ConsentSnapshot.js'
import { cookieStorage, type RecordStorage } from './cookieStorage.js'
import { decodeRecord } from './decodeRecord.js'
import { encodeRecord } from './encodeRecord.js'
import { indexConsent, type Question } from './indexConsent.js'
import { nextRecord } from './nextRecord.js'
import { own } from './own.js'
import { ownOnly } from './ownOnly.js'
import type { ConsentCondition, ConsentId } from './Register.js'
import { type CookieWatch, watchCookie } from './watchCookie.js'

/** What it throws keeps no other listener from hearing, and is reported as whatever nobody catches. */
const call = (listener: () => void) => {
  try {
    listener()
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

/** The second argument of {@link createConsentStore}. */
export interface ConsentStoreOptions {
  /**
   * What the server read from the request: a record, or null where there was none. Left out, the state is `pending`
   * until the browser has read its own cookie.
   */
  readonly record?: ConsentRecord | null
  /** @default 'opt-in' */
  readonly regime?: ConsentRegime
  /** Whether the request carried a Global Privacy Control signal. In a browser, the browser's own signal counts as well. */
  readonly gpc?: boolean
  /**
   * Where the record is kept.
   * @default the consent cookie
   */
  readonly storage?: RecordStorage
  /**
   * The current time, in milliseconds since 1970.
   * @default Date.now
   */
  readonly now?: () => number
  /**
   * Calls what tells the listeners of a change, now or a little later; the state itself has changed by then.
   * @default at once
   */
  readonly notify?: (tell: () => void, snapshot: ConsentSnapshot) => void
  /**
   * Called after each answer that is given on this page, and after each reset; not for those of other tabs.
   * @param record Null after a reset.
   * @param previous The record that stood until then, or null.
   */
  readonly onAnswer?: (record: ConsentRecord | null, previous: ConsentRecord | null) => void
  /** Called when a choice could not be stored; it then ends with this page. */
  readonly onError?: (error: Error) => void
}

/** What {@link createConsentStore} returns. */
export interface ConsentStore {
  readonly consent: ConsentDeclaration
  /** The state now; the same object until something changes. */
  get(): ConsentSnapshot
  /** The state that a server rendered, and that hydration has to start from. */
  getInitial(): ConsentSnapshot
  /**
   * Calls back after each change. While at least one listener is there, the store also follows other tabs. What a listener
   * throws is reported as an uncaught error, and the others are called all the same.
   * @returns a function that ends the subscription
   */
  subscribe(listener: () => void): () => void
  /**
   * Whether everything that the condition names may run.
   * @param at Ask about another moment than now.
   */
  allows(condition: ConsentCondition, at?: ConsentSnapshot): boolean
  acceptAll(): void
  rejectAll(): void
  /**
   * Records a yes or no for the categories and services it names, a service's own entry over its category's; every
   * other answer stands, and what was not answered stays so.
   */
  save(choices: Readonly<Partial<Record<ConsentId, boolean>>>): void
  /** Forgets the answer: everything is undecided again. */
  reset(): void
  openPreferences(): void
  /** Closes what is open without recording anything. */
  close(): void
}

/**
 * Keeps a visitor's choices: reads and writes the consent cookie, follows other tabs, and says what may run. No React;
 * the cookie is read at the first use in a browser, and never on a server.
 *
 * @example
 * const store = createConsentStore(consent)
 * store.subscribe(() => { if (store.allows('analytics')) startAnalytics() })
 * acceptButton.onclick = store.acceptAll
 */
export function createConsentStore(consent: ConsentDeclaration, given?: ConsentStoreOptions): ConsentStore {
  const options = ownOnly(given)
  const { regime = 'opt-in', storage = cookieStorage(consent), now = Date.now, notify = call, onAnswer, onError } = options
  const index = indexConsent(consent)
  const questions = Object.keys(consent.categories).flatMap((category) => index.get(category) ?? [])
  const { name, maxAge } = consent.cookie
  const listeners = new Set<() => void>()

  let { record = null, gpc = false } = options
  let isKnown = options.record !== undefined
  let isAwake = false
  let stored: string | undefined
  let preferencesOpen = false
  let bannerClosed = false
  let watch: CookieWatch | undefined

  /** A sandboxed frame throws at any touch of its cookies: the choice then lives as long as the page, and what cannot be read is as it was. */
  function attempt<Result>(act: () => Result) {
    try {
      return act()
    } catch {
      return stored
    }
  }

  function take(): ConsentSnapshot {
    const isOffUntilAsked = !isKnown || regime === 'opt-in'
    const undecided: string[] = []
    const choices: Record<string, boolean> = {}
    for (const { id, category, revision } of questions) {
      // Next.js lets no page that is made at build time ask for the time
      const answer = record && answerIn(record, id, revision, maxAge, now())
      if (!answer) undecided.push(id)
      choices[id] = answer?.choice ?? !(isOffUntilAsked || (gpc && consent.categories[category]?.sale))
    }
    const asked = undecided.length
    // the snapshot holds it as it is, and who reads that may not change it
    Object.freeze(Object.freeze(record)?.choices)
    return {
      status: !isKnown ? 'pending' : asked ? 'undecided' : 'decided',
      surface: preferencesOpen ? 'preferences' : isKnown && asked && isOffUntilAsked && !bannerClosed ? 'banner' : 'none',
      choices: Object.freeze(choices),
      undecided: Object.freeze(undecided),
      record: asked < questions.length ? record : null,
      regime,
      gpc,
    }
  }

  const initial = Object.freeze(take())
  let snapshot = initial

  function publish() {
    const next = take()
    // whatever is equal stays the same object; but not the one that hydration starts from, by which that moment is known
    const keep = <Part>(before: Part, after: Part) => (before !== initial && JSON.stringify(before) === JSON.stringify(after) ? before : after)
    const before = snapshot
    snapshot = keep(before, Object.freeze({ ...next, choices: keep(before.choices, next.choices) }))
    if (snapshot !== before) notify(() => listeners.forEach(call), snapshot)
  }

  /**
   * Takes in what the cookie says now, makes a change to that, and tells of both; nothing on a server, or before a prerendered
   * page is activated. A choice that could not be stored stands until the cookie says something else.
   */
  function change(make?: () => void) {
    // true, because an image of that name is found there too
    if (typeof document === 'undefined' || (document as { prerendering?: unknown }).prerendering === true) return
    gpc ||= (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
    const text = attempt(() => storage.read())
    if (!isAwake || text !== stored) record = decodeRecord(text)
    stored = text
    isAwake = isKnown = true
    make?.()
    publish()
  }

  /** The state; the cookie is read at the first use. */
  function get() {
    if (!isAwake) change()
    return snapshot
  }

  function settle(text?: string, next: ConsentRecord | null = null) {
    const before = stored
    const previous = record
    record = next
    preferencesOpen = bannerClosed = false
    const isLost = () => {
      const kept = attempt(() => storage.read())
      // where it reads neither as written nor as before nor as nothing, another tab has decided since, and tells of it
      stored = !kept || kept === before ? kept : text
      return stored !== text
    }
    const tell = () => {
      if (isLost()) attempt(() => onError?.(Error(`consent-kit: cookie "${name}" was not kept`)))
      watch?.announce()
    }
    attempt(() => storage.write(text))
    if (isLost() && storage.retry) storage.retry(text).then(tell, tell)
    else tell()
    // which freezes it
    take()
    attempt(() => onAnswer?.(record, previous))
  }

  const decide = (act: ConsentAct, choose: (question: Question) => unknown) =>
    change(() => {
      const next = nextRecord(record, act, questions, (id) => index.has(id), choose, maxAge, now())
      if (next) settle(encodeRecord(next), next)
    })

  return {
    consent,
    get,
    getInitial: () => initial,
    subscribe(listener) {
      if (!watch && typeof document !== 'undefined') watch = watchCookie(name, () => change())
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size) return
        watch?.stop()
        watch = undefined
      }
    },
    allows(condition, at) {
      const { choices } = at ?? get()
      const isAllowed = (id: string) => index.get(id)?.every((question) => choices[question.id]) ?? false
      if (typeof condition === 'string') return isAllowed(condition)
      const all = own(condition, 'all')
      return all ? all.length > 0 && all.every(isAllowed) : !!own(condition, 'any')?.some(isAllowed)
    },
    acceptAll: () => decide('accept-all', () => true),
    rejectAll: () => decide('reject-all', () => false),
    save: (choices) => decide('save', ({ id, category }) => own(choices, id) ?? own(choices, category)),
    reset: () => change(settle),
    openPreferences: () =>
      change(() => {
        preferencesOpen = true
      }),
    close: () =>
      change(() => {
        bannerClosed ||= take().surface === 'banner'
        preferencesOpen = false
      }),
  }
}
