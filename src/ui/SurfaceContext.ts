'use client'

import { type ComponentPropsWithoutRef, createContext } from 'react'

/** What a surface tells its parts; outside of one, nothing. */
export interface Surface {
  readonly titleId?: string
  /** The services that are asked about, where it is not everything that is optional. */
  readonly added?: readonly string[] | undefined
  /** What accept and reject do here. */
  readonly answer?: (choice: boolean) => void
  /** More for the buttons that accept and reject, where they have to work without JavaScript. */
  readonly submits?: readonly ComponentPropsWithoutRef<'button'>[] | undefined
}

export const SurfaceContext = createContext<Surface>({})
