'use client'

import { useConsent } from 'consent-kit'
import { useEffect, useState } from 'react'
import { readStorage } from '../lib/readStorage'

/** A command of Google's data layer in one line, or an event of it. */
const lineOf = (entry: unknown) => ('length' in (entry as object) ? [...(entry as unknown[])] : [entry]).map((part) => JSON.stringify(part)).join(' ')

/** Shows what Google's tags were told, and what is stored. */
export function VendorLog() {
  const { status, choices } = useConsent()
  const [lines, setLines] = useState<readonly string[]>([])
  const [stored, setStored] = useState<readonly string[]>([])
  useEffect(() => {
    const look = () => {
      setLines(((window as { dataLayer?: unknown[] }).dataLayer ?? []).map(lineOf))
      readStorage().then((entries) => setStored(entries.map(({ name }) => name)))
    }
    const timer = setInterval(look, 500)
    return () => clearInterval(timer)
  }, [])
  return (
    <section aria-label="What happened">
      <h2>
        Choices <small data-watch="status">{status}</small>
      </h2>
      <p>
        {Object.entries(choices)
          .map(([id, isAllowed]) => `${id}: ${isAllowed ? 'yes' : 'no'}`)
          .join(', ')}
      </p>
      <h2>Told to Google</h2>
      <ol data-watch="layer">
        {lines.map((line, position) => (
          <li key={position.toString() + line}>
            <code>{line}</code>
          </li>
        ))}
      </ol>
      <h2>Stored in this browser</h2>
      <ul data-watch="stored">
        {stored.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
