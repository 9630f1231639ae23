'use client'

import { createPart } from './createPart.js'

/**
 * Holds the banner's buttons, accept and reject beside each other and alike.
 *
 * @example
 * <BannerActions><AcceptButton /><RejectButton /><CustomizeButton /></BannerActions>
 */
export const BannerActions = createPart('div', function BannerActions() {
  return { className: 'consentkit-actions' }
})
