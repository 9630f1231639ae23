'use client'

import { forwardRef } from 'react'
import { formatDuration } from './formatDuration.js'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { useChoice } from './useChoice.js'
import { usePreferences } from './usePreferences.js'

/**
 * What the service that it stands in stores: each name, with its kind, how long it stays and what it is for.
 *
 * @example
 * <ServiceItems className="my-list" />
 */
export const ServiceItems = forwardRef<HTMLUListElement, PartProps<'ul'>>(function ServiceItems(props, ref) {
  const { store, words } = usePreferences()
  const items = store.consent.services[useChoice().id]?.items
  if (!items?.length) return null
  const children = items.map(({ name, kind = 'cookie', duration, purpose }) => (
    <li key={kind + name}>
      <code>{name}</code>
      {/* a server may know the language better or less than the browser */}
      <span suppressHydrationWarning>{[words[kind], duration && formatDuration(duration, words), purpose].filter(Boolean).join(' · ')}</span>
    </li>
  ))
  return renderPart('ul', { className: 'consentkit-items', children }, props, ref)
})
