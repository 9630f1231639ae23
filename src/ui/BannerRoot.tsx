'use client'

import { forwardRef, useEffect, useState } from 'react'
import { EarlyBanner } from '#EarlyBanner'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { addedIn } from './addedIn.js'
import { type BannerRootProps, BannerView } from './BannerView.js'

/**
 * The banner's region, for content of your own: in the DOM as long as something is undecided, in the HTML of static pages
 * too, and answering clicks before React is there.
 *
 * @example
 * <BannerRoot className="my-banner"><BannerTitle /><BannerText /><AcceptButton /><RejectButton /></BannerRoot>
 */
export const BannerRoot = forwardRef<HTMLElement, BannerRootProps>(function BannerRoot(props, ref) {
  const { store } = useConsentContext()
  const snapshot = useSnapshot(store)
  const { surface, undecided, regime } = snapshot
  // stays under the preferences, so that the focus has somewhere to return to
  const [isShown, setShown] = useState(false)
  if (surface !== 'preferences' && isShown !== (surface === 'banner')) setShown(!isShown)
  useEffect(() => {
    if (isShown || (window as { consentKitWish?: string }).consentKitWish)
      import('./tendBanner.js').then(
        ({ tendBanner }) => tendBanner(store),
        () => {},
      )
  }, [isShown, store])

  const view = { ...props, added: addedIn(snapshot) }
  // on a server, and while hydrating what it sent
  if (snapshot === store.getInitial() && regime === 'opt-in' && undecided.length) return <EarlyBanner {...view} />
  if (!isShown) return null
  // whose place React still finds where a block list has taken the banner out of the page
  return (
    <div>
      <BannerView {...view} ref={ref} />
    </div>
  )
})
