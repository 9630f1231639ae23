import type { ConsentCondition } from '../core/Register.js'
import { afterPaint } from './afterPaint.js'
import { findGate } from './findGate.js'
import { tellFailure } from './tellFailure.js'

/**
 * Runs something while it is allowed, for loaders outside of React: once the visitor's yes has been painted, and again
 * after each withdrawal that a yes follows. It finds the page's own gate, however late that starts. On a server it does
 * nothing.
 *
 * @param run What it returns is run at a withdrawal. What either throws reaches the gate's `onError`.
 * @returns a function that stops listening, and stops what runs
 *
 * @example
 * onConsent('posthog', () => {
 *   start()
 *   return stop
 * })
 */
export function onConsent(condition: ConsentCondition, run: () => (() => void) | void): () => void {
  if (typeof document === 'undefined') return () => {}
  let end: (() => void) | void
  let isOn = false
  let stop = () => {}
  let cancel = () => {}
  const giveUp = findGate((store, { onError }) => {
    const turn = (isAllowed: boolean) => {
      if (isAllowed === isOn) return
      isOn = isAllowed
      try {
        if (isAllowed) end = run()
        else end?.()
      } catch (cause) {
        tellFailure(onError, condition, isAllowed ? 'grant' : 'revoke', cause)
      }
      if (!isAllowed) end = undefined
    }
    const follow = () => {
      cancel()
      cancel = afterPaint(() => turn(store.allows(condition)))
    }
    const unsubscribe = store.subscribe(follow)
    stop = () => {
      cancel()
      unsubscribe()
      turn(false)
    }
    follow()
  })
  return () => {
    giveUp()
    stop()
  }
}
