'use client'

import type { ScriptHTMLAttributes } from 'react'
import type { ConsentCondition } from '../core/Register.js'
import { tellFailure } from '../gate/tellFailure.js'
import { useConsentContext } from './useConsentContext.js'
import { useWhenAllowed } from './useWhenAllowed.js'

/** Props of {@link ConsentScript}; every other string attribute goes to the script element. */
export interface ConsentScriptProps extends Pick<ScriptHTMLAttributes<HTMLScriptElement>, 'id' | 'type' | 'crossOrigin' | 'integrity' | 'referrerPolicy'> {
  /** The category, the service, or the combination of them that the script needs. */
  readonly for: ConsentCondition
  readonly src: string
  /** @default true */
  readonly async?: boolean
  /** Called when the script has loaded. */
  readonly onReady?: () => void
  readonly [data: `data-${string}`]: string
}

/**
 * Loads a script once its visitor's yes has been painted, and never again on that page. Its address is not in the HTML.
 * A script that fails is told to the provider's `onError`, and tried again after the next yes.
 *
 * @example
 * <ConsentScript for="analytics" src="https://plausible.io/js/script.js" data-domain="example.com" />
 */
export function ConsentScript({ for: condition, src, async = true, onReady, ...rest }: ConsentScriptProps): null {
  const { report, nonce } = useConsentContext()
  useWhenAllowed(condition, () => {
    let isWanted = true
    import('../gate/lateGate.js')
      .then(({ loadWhile }) => loadWhile(() => isWanted, { src, async, attributes: rest }, nonce, onReady))
      .catch((cause) => tellFailure(report, condition, 'load', cause))
    return () => {
      isWanted = false
    }
  })
  return null
}
