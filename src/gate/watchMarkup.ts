import type { ConsentStore } from '../core/createConsentStore.js'
import { afterPaint } from './afterPaint.js'
import type { GateOptions } from './startGate.js'
import { tellFailure } from './tellFailure.js'

const marked = '[data-consent]'

/**
 * Gates the marked elements of a root, now and whatever is inserted later. The code that does it is fetched with the first
 * of them.
 *
 * @returns a function that stops watching; what is active stays so
 */
export function watchMarkup(root: ParentNode & Node, store: ConsentStore, options: GateOptions): () => void {
  let update: Promise<() => void> | undefined
  let cancel = () => {}
  const refresh = () => {
    update ??= import('./markup.js').then(({ createMarkup }) => createMarkup(root, store, options))
    update.then(
      (act) => act(),
      (cause) => {
        // the next change tries again
        update = undefined
        tellFailure(options.onError, 'gate', 'load', cause)
      },
    )
  }
  const isMarked = (node: Node) => node instanceof Element && (node.matches(marked) || node.querySelector(marked))
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isMarked))) refresh()
  })
  observer.observe(root, { childList: true, subtree: true })
  if (root.querySelector(marked)) refresh()
  const unsubscribe = store.subscribe(() => {
    cancel()
    if (update) cancel = afterPaint(refresh)
  })
  return () => {
    cancel()
    unsubscribe()
    observer.disconnect()
  }
}
