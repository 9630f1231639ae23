'use client'

import { useContext } from 'react'
import type { ConsentStore } from '../core/createConsentStore.js'
import { bannerMessages } from '../locales/en.banner.js'
import type { BannerMessages } from '../locales/Messages.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { answer } from './answer.js'
import { type Surface, SurfaceContext } from './SurfaceContext.js'

/** What {@link useSurface} returns. */
export interface UsedSurface extends Surface {
  readonly store: ConsentStore
  readonly words: BannerMessages
  readonly answer: (choice: boolean) => void
}

/** What a part needs: the store, the words, and what the surface that it stands in tells it. */
export function useSurface(): UsedSurface {
  const { store, messages } = useConsentContext()
  const surface = useContext(SurfaceContext)
  return { answer: (choice) => answer(store, choice, surface.added), ...surface, store, words: { ...bannerMessages, ...messages } }
}
