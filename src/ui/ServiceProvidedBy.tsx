'use client'

import { forwardRef } from 'react'
import { fill } from './fill.js'
import type { PartProps } from './PartProps.js'
import { regionName } from './regionName.js'
import { renderPart } from './renderPart.js'
import { useChoice } from './useChoice.js'
import { usePreferences } from './usePreferences.js'

/**
 * Who is behind the service that it stands in, and in which country; nothing where the declaration does not say.
 *
 * @example
 * <ServiceProvidedBy className="my-text" />
 */
export const ServiceProvidedBy = forwardRef<HTMLParagraphElement, PartProps<'p'>>(function ServiceProvidedBy(props, ref) {
  const { store, words } = usePreferences()
  const provider = store.consent.services[useChoice().id]?.provider
  if (!provider) return null
  const { name, country, policyUrl } = provider
  const children = (
    <>
      {fill(words.pair, { name: words.provider, value: '' })}
      <bdi>{policyUrl ? <a href={policyUrl}>{name}</a> : name}</bdi>
      {country && `, ${regionName(country, words.lang)}`}
    </>
  )
  return renderPart('p', { className: 'consentkit-text', children }, props, ref)
})
