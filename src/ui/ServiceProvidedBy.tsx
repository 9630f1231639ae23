'use client'

import { fill } from '../words/fill.js'
import { regionName } from '../words/regionName.js'
import { createChoicePart } from './createPreferencesPart.js'

/**
 * Who is behind the service that it stands in, and in which country; nothing where the declaration does not say.
 *
 * @example
 * <ServiceProvidedBy className="my-text" />
 */
export const ServiceProvidedBy = createChoicePart('p', function ServiceProvidedBy({ consent, words, id }) {
  const provider = consent.services[id]?.provider
  if (!provider) return null
  const { name, country, policyUrl } = provider
  const children = (
    <>
      {fill(words.pair, { name: words.provider, value: '' })}
      <bdi>{policyUrl ? <a href={policyUrl}>{name}</a> : name}</bdi>
      {country && `, ${regionName(country, words.lang)}`}
    </>
  )
  return { className: 'consentkit-text', children }
})
