'use client'

import { createPart } from './createPart.js'
import { sayWhatIsAsked } from './sayWhatIsAsked.js'

/**
 * What the banner asks, and the link to the cookie policy.
 *
 * @example
 * <BannerText className="my-text" />
 */
export const BannerText = createPart('p', function BannerText({ store, words, added }) {
  const { consent } = store
  const policyUrl = consent.site?.policyUrl
  const children = (
    <>
      {sayWhatIsAsked(consent, words, added)} {policyUrl && <a href={policyUrl}>{words.policy}</a>}
    </>
  )
  return { className: 'consentkit-text', children }
})
