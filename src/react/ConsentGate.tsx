'use client'

import type { ReactNode } from 'react'
import type { ConsentCondition } from '../core/Register.js'
import { useAllowed } from './useAllowed.js'

/** Props of {@link ConsentGate}. */
export interface ConsentGateProps {
  /** The category, the service, or the combination of them that the children need. */
  readonly for: ConsentCondition
  /** Shown in their place until then. */
  readonly fallback?: ReactNode
  readonly children: ReactNode
}

/**
 * Renders its children only while something is allowed. They are not in the HTML of a page whose visitor is not known to
 * have said yes. In a server component, keep an address that must not be in the page's data either inside a client
 * component: what stands between the tags travels with the page.
 *
 * @example
 * <ConsentGate for="youtube" fallback={<p>The video needs your consent.</p>}><Video /></ConsentGate>
 */
export const ConsentGate = ({ for: condition, fallback, children }: ConsentGateProps): ReactNode => (useAllowed(condition) ? children : fallback)
