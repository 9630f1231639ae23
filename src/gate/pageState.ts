import type { TrustedTypePolicy } from './trust.js'

/** What became of one service on this page. */
export interface ServiceLife {
  /** Its script, while that is on its way. */
  arrival?: Promise<unknown>
  /** Its script was asked for under a yes, so that it may be at work; until it is revoked. */
  mayRun?: boolean
  /** It was told the yes, and no withdrawal since. */
  isGranted?: boolean
  /** What starts it was called. */
  isStarted?: boolean
  wasRevoked?: boolean
}

/** What {@link pageState} keeps. */
export interface PageState {
  /** By the service's id and what runs it. */
  readonly lives: Map<string, ServiceLife>
  /** Scripts that were asked for, by name. */
  readonly scripts: Map<string, Promise<unknown>>
  /** The names of scripts before which the calls that belong there were made. */
  readonly prepared: Set<string>
  /** Marked elements that show what they hold back. */
  readonly opened: Set<WeakRef<Element>>
  hasDefaults?: boolean
  /** What Google's tags were told last, as a text. */
  told?: string
  policy?: TrustedTypePolicy
}

/**
 * What was done on this page, whichever gate did it: a gate can be stopped and another started, as when a provider is
 * mounted again, and no vendor can. It lives on the navigator, so that the inline script of `ConsentDefaults`, and a second
 * copy of the package, know of it too; on the window an element with that id would be in its place.
 */
export function pageState(): PageState {
  const page = navigator as { consentKitPage?: PageState }
  page.consentKitPage ??= { lives: new Map(), scripts: new Map(), prepared: new Set(), opened: new Set() }
  return page.consentKitPage
}
