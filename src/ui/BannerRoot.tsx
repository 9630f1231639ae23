'use client'

import { forwardRef, type ReactNode, useEffect, useState } from 'react'
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
  const context = useConsentContext()
  const { store } = context
  const snapshot = useSnapshot(store)
  const { surface, undecided, regime } = snapshot
  const added = addedIn(snapshot)
  // an element as long as it is the early one, and always the same, or some versions of React 19 would empty it: on a server, while
  // hydrating what that sent, and until a press can be handed over
  const [shown, setShown] = useState<ReactNode>(
    snapshot === store.getInitial() && regime === 'opt-in' && undecided.length > 0 && <EarlyBanner {...props} added={added} />,
  )
  // stays under the preferences, so that the focus has somewhere to return to
  if (surface === (shown ? 'none' : 'banner') && snapshot !== store.getInitial()) setShown(!shown)
  useEffect(() => {
    const banner = document.querySelector<HTMLElement>('[data-consent-kit=banner]')
    if (surface === 'banner' || (window as { consentKitWish?: string }).consentKitWish)
      import('./tendBanner.js')
        .then(({ tendBanner }) => tendBanner(context, banner))
        .catch(() => {})
        .then(() => setShown(Boolean))
  }, [surface, context])

  if (shown !== true) return shown
  // whose place React still finds where a block list has taken the banner out of the page
  return (
    <div>
      <BannerView {...props} added={added} ref={ref} />
    </div>
  )
})
