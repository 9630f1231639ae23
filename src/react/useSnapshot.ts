'use client'

import { useSyncExternalStore } from 'react'
import type { ConsentSnapshot } from '../core/ConsentSnapshot.js'
import type { ConsentStore } from '../core/createConsentStore.js'

/** The store's snapshot; the component renders again at each change. */
export const useSnapshot = ({ subscribe, get, getInitial }: ConsentStore): ConsentSnapshot => useSyncExternalStore(subscribe, get, getInitial)
