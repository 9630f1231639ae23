'use client'

import { useMemo } from 'react'
import type { ConsentSnapshot } from '../core/ConsentSnapshot.js'
import type { ConsentStore } from '../core/createConsentStore.js'
import type { ConsentCondition } from '../core/Register.js'
import { useConsentContext } from './useConsentContext.js'
import { useSnapshot } from './useSnapshot.js'

/** What {@link useConsent} returns. */
export interface Consent extends ConsentSnapshot, Pick<ConsentStore, 'acceptAll' | 'rejectAll' | 'save' | 'reset' | 'openPreferences' | 'close'> {
  /** Whether everything that the condition names may run; a new function at each change, so that memoized renders see it. */
  readonly allows: (condition: ConsentCondition) => boolean
}

/**
 * The visitor's consent and everything that can be done with it; the component renders again at each change.
 * Where one answer is all you need, {@link useAllowed} renders less.
 *
 * @throws where there is no `<ConsentProvider>` above
 *
 * @example
 * const { status, allows, openPreferences } = useConsent()
 */
export function useConsent(): Consent {
  const { store } = useConsentContext()
  const snapshot = useSnapshot(store)
  return useMemo(() => {
    const { consent, get, getInitial, subscribe, allows, ...acts } = store
    return { ...snapshot, ...acts, allows: (condition) => allows(condition, snapshot) }
  }, [store, snapshot])
}
