import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'

/** What {@link audit} is asked to do. */
export interface AuditOptions {
  readonly consent: ConsentDeclaration
  /** The module of the declaration, as the report names it. */
  readonly declaration: string
  /** Addresses of the site's pages: the first is where visitors answer. */
  readonly urls: readonly string[]
  /**
   * How many pages are looked at, where links of the first lead to more than were given.
   * @default 5
   */
  readonly pages?: number
  /** @default 'opt-in' */
  readonly regime?: ConsentRegime
  /** A selector of what accepts, for a site that has another banner. */
  readonly accept?: string
  /** A selector of what refuses, for a site that has another banner. */
  readonly reject?: string
  /** Selectors of what takes consent back, pressed one after the other, for a site that has other preferences. */
  readonly withdraw?: readonly string[]
  /**
   * Let requests to services that need consent leave the browser, instead of recording and holding them.
   * @default false
   */
  readonly letThrough?: boolean
  /** A file of Playwright's with cookies and storage of somebody who is logged in. */
  readonly storageState?: string
  /** The executable of a browser of the Chromium family, instead of the one that is found. */
  readonly browser?: string
  /**
   * How long a page may take to answer, in milliseconds.
   * @default 15000
   */
  readonly timeout?: number
  /**
   * How many visitors there are at the same time.
   * @default three more than there are processors, because visits mostly wait
   */
  readonly atOnce?: number
  /** Called with what is being done, in a few words. */
  readonly onProgress?: (text: string) => void
}
