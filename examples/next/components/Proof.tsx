'use client'

import { useConsent } from 'consent-kit'
import type { EntryReceipt, ReceiptVerdict } from 'consent-kit/records'
import { useState } from 'react'

const worth: Record<ReceiptVerdict['status'], string> = {
  proven: 'Signed: our log held this answer when the signature was made, and it has not changed since.',
  unsigned: 'In our log; a signature follows once the site has a key.',
  refused: 'Something in it was changed.',
}

/** Shows a visitor the receipt of the last answer, and what it is worth. */
export function Proof() {
  const { record } = useConsent()
  const [proof, setProof] = useState<{ status: ReceiptVerdict['status']; receipt: EntryReceipt } | null>()
  async function ask() {
    const response = await fetch('/api/receipt')
    setProof(response.ok ? await response.json() : null)
  }
  return (
    <section aria-labelledby="proof" data-proof={proof?.status}>
      <h2 id="proof">Proof</h2>
      <p>Every answer to our cookie banner is kept in a log that nobody can change without a trace. Your receipt shows that yours is in it.</p>
      <p>
        <button type="button" className="button" onClick={ask} disabled={!record}>
          Show my receipt
        </button>
      </p>
      <div role="status">
        {proof === null && <p>There is no receipt yet: answer the banner first.</p>}
        {proof && (
          <>
            <p>{worth[proof.status]}</p>
            <dl className="facts">
              <dt>Receipt</dt>
              <dd>{proof.receipt.id}</dd>
              <dt>Entry</dt>
              <dd>
                {proof.receipt.position} of chain {proof.receipt.shard}
              </dd>
              <dt>Signed</dt>
              <dd>{proof.receipt.checkpoint ? proof.receipt.checkpoint.time : 'not yet'}</dd>
            </dl>
            <details>
              <summary>The receipt itself, to be kept</summary>
              <pre className="receipt">{JSON.stringify(proof.receipt, undefined, 2)}</pre>
            </details>
          </>
        )}
      </div>
    </section>
  )
}
