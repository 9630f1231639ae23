'use client'

import { createPart } from './createPart.js'

/**
 * The banner's heading, which names the region.
 *
 * @example
 * <BannerTitle render={<h3 />} />
 */
export const BannerTitle = createPart('h2', function BannerTitle({ store, words, titleId }) {
  const name = store.consent.site?.name
  return { id: titleId, className: 'consentkit-title', children: name ? words.bannerTitle.replace('{site}', () => name) : words.preferences }
})
