import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import type { PolicySection } from './PolicyContent.js'

/** What differs from one page to the next. */
export interface PolicyOptions {
  /**
   * The rule that the page tells its readers of, the same as that of their `ConsentProvider`.
   * @default 'opt-in'
   */
  readonly regime?: ConsentRegime
  /**
   * Leaves sections out, reorders, replaces or adds them.
   * @default all of them, as they come
   */
  readonly sections?: (sections: readonly PolicySection[]) => readonly PolicySection[]
}
