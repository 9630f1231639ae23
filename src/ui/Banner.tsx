'use client'

import { forwardRef, useEffect, useState } from 'react'
import { EarlyBanner } from '#EarlyBanner'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { answerAsked } from './answerAsked.js'
import { BannerView, type BannerViewProps } from './BannerView.js'

/** Props of {@link Banner}; every other goes to its `<section>`. */
export type BannerProps = Omit<BannerViewProps, 'asked' | 'isAll' | 'submits'>

/**
 * Asks the visitor, as long as something is undecided: accept and reject beside each other and alike, and a way to the
 * preferences. A labelled region that leaves the page usable; it is not in the DOM when there is nothing to ask. Where
 * only something new is undecided, it names that, and its buttons answer nothing else.
 *
 * It is in the HTML, on a static page hidden, with a small inline script beside it that shows it before the first paint
 * to a visitor who has something to decide, and takes the answer until React is there. With JavaScript off it works on
 * pages with a `record`, where the provider has an `endpoint`.
 *
 * @example
 * <Banner layout="box" />
 */
export const Banner = forwardRef<HTMLElement, BannerProps>(function Banner(props, ref) {
  const { store } = useConsentContext()
  const snapshot = useSnapshot(store)
  const { surface, undecided, choices, regime } = snapshot
  // stays under the preferences, so that the focus has somewhere to return to
  const [isShown, setShown] = useState(false)
  if (surface !== 'preferences' && isShown !== (surface === 'banner')) setShown(!isShown)
  useEffect(() => {
    const early = window as { consentKitWish?: string }
    const wish = early.consentKitWish
    delete early.consentKitWish
    if (wish === 'customize') store.openPreferences()
    // an answer that the cookie could not take
    else if (wish && store.get().undecided.length) answerAsked(store, wish === 'accept-all')
  }, [store])

  const view = { ...props, asked: undecided, isAll: undecided.length === Object.keys(choices).length }
  // on a server, and while hydrating what it sent
  if (snapshot === store.getInitial() && regime === 'opt-in' && undecided.length) return <EarlyBanner {...view} />
  return isShown ? <BannerView {...view} ref={ref} /> : null
})
