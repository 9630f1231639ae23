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
 * Renders its children only while something is allowed. Nothing of them is in the HTML of a page whose visitor is not
 * known to have said yes.
 *
 * @example
 * <ConsentGate for="youtube" fallback={<p>The video needs your consent.</p>}><Video /></ConsentGate>
 */
export const ConsentGate = ({ for: condition, fallback = null, children }: ConsentGateProps): ReactNode => (useAllowed(condition) ? children : fallback)
