'use client'

import type { BannerViewProps } from './BannerView.js'

/** Stands in for the early banner in browsers: hydration leaves what the server sent as it is, until the banner takes its place. */
export const EarlyBanner = (_props: BannerViewProps): React.JSX.Element => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing at all
  <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
)
