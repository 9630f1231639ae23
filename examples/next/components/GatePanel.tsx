'use client'

import { useConsent } from 'consent-kit'
import { useState } from 'react'
import { consent } from '../consent.config'
import { useWatched } from '../lib/useWatched'
import { TestEvent } from './TestEvent'

/** Shows what a visitor cannot see otherwise: what left this browser, and what is stored in it. It stores nothing itself. */
export function GatePanel() {
  const { status, choices, undecided } = useConsent()
  const [isOpen, setOpen] = useState(true)
  const { received, stored, forget } = useWatched(isOpen)
  const requests = received?.slice(-8).reverse()
  const empty = () => fetch('/api/received', { method: 'DELETE' }).then(forget)
  return (
    <section className="watch" aria-label="What the gate lets through">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>What the gate lets through</h2>
        </summary>

        <h3>
          Choices <small data-watch="status">{status}</small>
        </h3>
        <ul className="choices" data-watch="choices">
          {Object.entries(choices).map(([id, isAllowed]) => (
            <li key={id} data-service={id} data-choice={undecided.includes(id) ? 'undecided' : isAllowed ? 'yes' : 'no'}>
              {consent.services[id as keyof typeof consent.services]?.label ?? id}
              <span> {undecided.includes(id) ? 'not asked yet' : isAllowed ? 'yes' : 'no'}</span>
            </li>
          ))}
        </ul>

        <h3>
          Received by the collector <small data-watch="count">{received?.length ?? '…'}</small>
        </h3>
        {requests?.length === 0 && <p className="nothing">Nothing.</p>}
        <ol className="requests" data-watch="received">
          {requests?.map(({ time, path, events }, position) => (
            <li key={time + position.toString()}>
              <code>{events.join(', ') || path}</code>
              <time dateTime={time}>{new Date(time).toLocaleTimeString('en-GB')}</time>
            </li>
          ))}
        </ol>
        <p className="actions">
          <TestEvent />
          <button type="button" className="button quiet" onClick={empty}>
            Empty the list
          </button>
        </p>

        <h3>
          Stored in this browser <small data-watch="stored-count">{stored?.length ?? '…'}</small>
        </h3>
        {stored?.length === 0 && <p className="nothing">Nothing.</p>}
        <ul className="entries" data-watch="stored">
          {stored?.map(({ kind, name }) => (
            <li key={kind + name}>
              <code>{name}</code>
              <span>{kind}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
