import { ConsentGate, useConsent } from 'consent-kit'
import { consent } from './consent.config'

/** Shows what the visitor has decided, and what follows from it. */
export function Choices() {
  const { status, choices, undecided, save } = useConsent()
  const allowCounter = (
    <>
      <p>Nobody counts your visits.</p>
      <button type="button" onClick={() => save({ counter: true })}>
        Count them
      </button>
    </>
  )
  return (
    <aside aria-labelledby="choices">
      <h2 id="choices">
        Your choices <small data-watch="status">{status}</small>
      </h2>
      <dl>
        {Object.entries(choices).map(([id, isAllowed]) => (
          <div key={id}>
            <dt>{consent.services[id as keyof typeof consent.services].label}</dt>
            <dd>{undecided.includes(id) ? 'not asked yet' : isAllowed ? 'yes' : 'no'}</dd>
          </div>
        ))}
      </dl>
      <ConsentGate for="counter" fallback={allowCounter}>
        <p>Your visits are counted. Thank you.</p>
      </ConsentGate>
    </aside>
  )
}
