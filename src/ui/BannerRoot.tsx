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
  // a number as long as it is the early one: on a server, while hydrating what it sent, and until a press can be handed over
  const [shown, setShown] = useState<boolean | number>(snapshot === store.getInitial() && regime === 'opt-in' && undecided.length)
  // stays under the preferences, so that the focus has somewhere to return to
  if (surface === (shown ? 'none' : 'banner') && snapshot !== store.getInitial()) setShown(!shown)
  useEffect(() => {
    if (surface === 'banner' || (window as { consentKitWish?: string }).consentKitWish)
      import('./tendBanner.js')
        .then(({ tendBanner }) => tendBanner(store))
        .finally(() => setShown(Boolean))
        .catch(() => {})
  }, [surface, store])

  const added = addedIn(snapshot)
  if (!shown) return null
  if (shown !== true) return <EarlyBanner {...props} added={added} />
  // whose place React still finds where a block list has taken the banner out of the page
  return (
    <div>
      <BannerView {...props} added={added} ref={ref} />
    </div>
  )
})
