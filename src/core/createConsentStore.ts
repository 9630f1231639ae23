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
import type { ConsentCondition, ConsentId } from './Register.js'
import { type CookieWatch, watchCookie } from './watchCookie.js'

const call = (listener: () => void) => listener()

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
   * Called after each answer that is given on this page; not for those of other tabs.
   * @param previous The record that stood until then, or null.
   */
  readonly onAnswer?: (record: ConsentRecord, previous: ConsentRecord | null) => void
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
   * Calls back after each change. While at least one listener is there, the store also follows other tabs.
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
export function createConsentStore(consent: ConsentDeclaration, options: ConsentStoreOptions = {}): ConsentStore {
  const { regime = 'opt-in', storage = cookieStorage(consent), now = Date.now, notify = call, onAnswer, onError } = options
  const index = indexConsent(consent)
  const questions = Object.keys(consent.categories).flatMap((category) => index.get(category) ?? [])
  const { name, maxAge } = consent.cookie
  const listeners = new Set<() => void>()

  let record = options.record ?? null
  let gpc = options.gpc ?? false
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
    const isUndecided = undecided.length
    return {
      status: !isKnown ? 'pending' : isUndecided ? 'undecided' : 'decided',
      surface: preferencesOpen ? 'preferences' : isKnown && isUndecided && regime === 'opt-in' && !bannerClosed ? 'banner' : 'none',
      choices: Object.freeze(choices),
      undecided: Object.freeze(undecided),
      record: undecided.length < questions.length ? record : null,
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

  /** Takes in what the cookie holds, if that has changed: a choice that could not be stored stands for the life of the page. */
  function read() {
    const text = attempt(() => storage.read())
    if (!isAwake || text !== stored) record = decodeRecord(text)
    stored = text
    isAwake = isKnown = true
  }

  /** Reads the cookie at the first use in a browser; false where there is none to read yet. */
  function awake() {
    if (isAwake) return true
    if (typeof document === 'undefined' || (document as { prerendering?: boolean }).prerendering) return false
    gpc ||= (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
    read()
    publish()
    return true
  }

  function get() {
    awake()
    return snapshot
  }

  /** Makes a change to what the cookie says now, and tells of both; nothing before a prerendered page is activated. */
  function change(make?: () => void) {
    if (!awake()) return
    read()
    make?.()
    publish()
  }

  const follow = () => change()

  function settle(text?: string) {
    record = decodeRecord(text)
    preferencesOpen = bannerClosed = false
    const before = stored
    const isLost = () => {
      const kept = attempt(() => storage.read())
      // where it reads neither as written nor as before nor as nothing, another tab has decided since, and tells of it
      stored = kept === before || kept === undefined ? kept : text
      return stored !== text
    }
    const tell = () => {
      if (isLost()) attempt(() => onError?.(Error(`consent-kit: cookie "${name}" was not kept`)))
      watch?.announce()
    }
    attempt(() => storage.write(text))
    if (isLost() && storage.retry) storage.retry(text).then(tell, tell)
    else tell()
  }

  const decide = (act: ConsentAct, choose: (question: Question) => unknown) =>
    change(() => {
      const previous = record
      const next = nextRecord(previous, act, questions, (id) => index.has(id), choose, maxAge, now())
      if (!next) return
      settle(encodeRecord(next))
      attempt(() => onAnswer?.(next, previous))
    })

  return {
    consent,
    get,
    getInitial: () => initial,
    subscribe(listener) {
      if (!watch && typeof document !== 'undefined') {
        follow()
        watch = watchCookie(name, follow)
      }
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
      return 'any' in condition ? condition.any.some(isAllowed) : condition.all.length > 0 && condition.all.every(isAllowed)
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
        bannerClosed ||= snapshot.surface === 'banner'
        preferencesOpen = false
      }),
  }
}
