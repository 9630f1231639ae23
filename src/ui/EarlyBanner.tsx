'use client'

import { indexConsent } from '../core/indexConsent.js'
import { bannerMessages } from '../locales/en.banner.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { labelOf } from '../words/labelOf.js'
import { BannerView, type BannerViewProps } from './BannerView.js'
import type { EarlyData } from './EarlyData.js'
import { prepaintScript } from './prepaintScript.js'
import { sayWhatIsAsked } from './sayWhatIsAsked.js'

/** The banner in a server's HTML, with the inline script that makes it work before React does. */
export function EarlyBanner(props: BannerViewProps): React.JSX.Element {
  const { store, messages, nonce, endpoint } = useConsentContext()
  const { cookie } = store.consent
  const index = indexConsent(store.consent)
  const words = { ...bannerMessages, ...messages }
  const early: EarlyData = [
    `${cookie.name}=`,
    cookie.maxAge * 1e3,
    `; path=${cookie.path}; max-age=${cookie.maxAge}; samesite=${cookie.sameSite}${cookie.domain ? `; domain=${cookie.domain}` : ''}`,
    Object.keys(store.getInitial().choices).map((id) => [id, index.get(id)?.[0]?.revision ?? 0, labelOf(store.consent, id, words)]),
    words.separator,
    [
      [sayWhatIsAsked(store.consent, words), words.bannerTextAdded],
      [words.acceptAll, words.accept],
      [words.rejectAll, words.reject],
    ],
  ]
  const submits = endpoint
    ? ['accept', 'reject'].map((answer) => ({ type: 'submit' as const, name: 'act', value: `${answer}-${props.added ? 'new' : 'all'}` }))
    : undefined
  const banner = (
    <>
      <BannerView {...props} submits={submits} hidden={store.getInitial().status === 'pending'} data-early={JSON.stringify(early)} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant text of this package's own */}
      <script nonce={nonce} dangerouslySetInnerHTML={{ __html: prepaintScript }} />
    </>
  )
  return (
    <div suppressHydrationWarning>
      {endpoint ? (
        <form method="post" action={endpoint}>
          {banner}
        </form>
      ) : (
        banner
      )}
    </div>
  )
}
