'use client'

import { useEffect } from 'react'
import type { ConsentCondition } from '../core/Register.js'
import { afterPaint } from '../gate/afterPaint.js'
import { tellFailure } from '../gate/tellFailure.js'
import { useAllowed } from './useAllowed.js'
import { useConsentContext } from './useConsentContext.js'

/**
 * Runs an effect while something is allowed: it starts after the visitor's yes has been painted, once, and the function
 * that it returns runs at withdrawal and when the component goes. What it throws reaches the provider's `onError`.
 *
 * @param effect The one of the render in which the answer changed is run; it is not run again when it changes itself.
 * @throws where there is no `<ConsentProvider>` above
 *
 * @example
 * useWhenAllowed('posthog', () => {
 *   posthog.init('phc_…')
 *   return () => posthog.opt_out_capturing()
 * })
 */
export function useWhenAllowed(condition: ConsentCondition, effect: () => (() => void) | void): void {
  const { report } = useConsentContext()
  const isAllowed = useAllowed(condition)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new function at each render must not start it again
  useEffect(() => {
    if (!isAllowed) return
    const attempt = <Result>(step: 'grant' | 'revoke', act: () => Result) => {
      try {
        return act()
      } catch (cause) {
        tellFailure(report, condition, step, cause)
      }
    }
    let stop: (() => void) | void
    const cancel = afterPaint(() => {
      stop = attempt('grant', effect)
    })
    return () => {
      cancel()
      attempt('revoke', () => stop?.())
    }
  }, [isAllowed])
}
