import { findGate } from './findGate.js'
import { tellFailure } from './tellFailure.js'

/**
 * Gates the marked elements of a root that the page's own gate does not see, such as a shadow root: now, and whatever is
 * inserted there later. The document's own are gated without it. On a server it does nothing.
 *
 * @returns a function that stops watching
 *
 * @example
 * activate(widget.shadowRoot)
 */
export function activate(root: ParentNode & Node): () => void {
  if (typeof document === 'undefined') return () => {}
  let isWanted = true
  let stop = () => {}
  const giveUp = findGate((store, options) => {
    import('./lateGate.js').then(
      ({ watchMarkup }) => {
        if (isWanted) stop = watchMarkup(root, store, options)
      },
      (cause) => tellFailure(options.onError, 'gate', 'load', cause),
    )
  })
  return () => {
    isWanted = false
    giveUp()
    stop()
  }
}
