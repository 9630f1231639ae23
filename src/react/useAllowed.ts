'use client'

import { useSyncExternalStore } from 'react'
import type { ConsentCondition } from '../core/Register.js'
import { useConsentContext } from './useConsentContext.js'

/**
 * Whether a category, a service, or a combination of them is allowed; the component renders again only when that answer
 * changes. False on a server that was given no record, and while hydrating.
 *
 * @throws where there is no `<ConsentProvider>` above
 *
 * @example
 * const isAllowed = useAllowed({ all: ['posthog', 'functional'] })
 */
export function useAllowed(condition: ConsentCondition): boolean {
  const { store } = useConsentContext()
  return useSyncExternalStore(
    store.subscribe,
    () => store.allows(condition),
    () => store.allows(condition, store.getInitial()),
  )
}
