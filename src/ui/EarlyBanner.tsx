'use client'

import { bannerMessages } from '../locales/en.banner.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { BannerView, type BannerViewProps } from './BannerView.js'
import type { EarlyData } from './EarlyData.js'
import { labelOf } from './labelOf.js'
import { prepaintScript } from './prepaintScript.js'

/** The banner in a server's HTML, with the inline script that makes it work before React does. */
export function EarlyBanner(props: BannerViewProps): React.JSX.Element {
  const { store, messages, nonce } = useConsentContext()
  const { cookie, services } = store.consent
  const words = { ...bannerMessages, ...messages }
  const early: EarlyData = [
    `${cookie.name}=`,
    cookie.maxAge * 1e3,
    `; path=${cookie.path}; max-age=${cookie.maxAge}; samesite=${cookie.sameSite}${cookie.domain ? `; domain=${cookie.domain}` : ''}`,
    Object.keys(store.getInitial().choices).map((id) => [id, services[id]?.revision ?? 0, labelOf(store.consent, id, words)]),
    words.lang,
    words.bannerTextAdded,
    words.accept,
    words.reject,
  ]
  return (
    <div suppressHydrationWarning>
      <BannerView {...props} hidden data-early={JSON.stringify(early)} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant text of this package's own */}
      <script nonce={nonce} dangerouslySetInnerHTML={{ __html: prepaintScript }} />
    </div>
  )
}
