'use client'

import { formatDuration } from '../words/formatDuration.js'
import { createChoicePart } from './createPreferencesPart.js'

/**
 * What the service that it stands in stores: each name, with its kind, how long it stays and what it is for.
 *
 * @example
 * <ServiceItems className="my-list" />
 */
export const ServiceItems = createChoicePart('ul', function ServiceItems({ consent, words, id }) {
  const items = consent.services[id]?.items
  if (!items?.length) return null
  const children = items.map(({ name, kind = 'cookie', duration, purpose }) => (
    <li key={`${kind}${name}${purpose}`}>
      {name && <code>{name}</code>}
      {/* a server may know the language better or less than the browser */}
      <span suppressHydrationWarning>{[words[kind], duration && formatDuration(duration, words), purpose].filter(Boolean).join(' · ')}</span>
    </li>
  ))
  return { className: 'consentkit-items', children }
})
