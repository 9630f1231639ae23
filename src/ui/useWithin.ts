'use client'

import { type Context, useContext } from 'react'

/**
 * What the part's surroundings tell it.
 *
 * @param place Where the part belongs, as the error says it.
 * @throws where it stands elsewhere
 */
export function useWithin<Value>(context: Context<Value | null>, place: string): Value {
  const value = useContext(context)
  if (value) return value
  throw Error(`consent-kit: this part belongs into ${place}`)
}
