'use client'

import { createPart } from './createPart.js'
import { fill } from './fill.js'

/**
 * The banner's heading, which names the region.
 *
 * @example
 * <BannerTitle render={<h3 />} />
 */
export const BannerTitle = createPart('h2', function BannerTitle({ store, words, titleId }) {
  const { site } = store.consent
  return { id: titleId, className: 'consentkit-title', children: site?.name ? fill(words.bannerTitle, { site: site.name }) : words.preferences }
})
