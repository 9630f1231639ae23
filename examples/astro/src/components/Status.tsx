import { ConsentGate, useConsent } from 'consent-kit'

/** Shows whether the visitor has decided, and what follows from it. */
export const Status = () => (
  <aside aria-labelledby="choice">
    <h2 id="choice">
      Your choice <small data-watch="status">{useConsent().status}</small>
    </h2>
    <ConsentGate for="counter" fallback={<p>Nobody counts your visits.</p>}>
      <p>Your visits are counted. Thank you.</p>
    </ConsentGate>
  </aside>
)
