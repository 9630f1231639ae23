import { ConsentGate } from 'consent-kit'
import type { Metadata } from 'next'
import { readVisitor } from '../../../../lib/readVisitor'

export const metadata: Metadata = { title: 'A page per request' }

export default async function PerRequest() {
  const { record } = await readVisitor()
  return (
    <>
      <h1>A page per request</h1>
      <p className="lead">
        Made at {new Date().toISOString()}, for you alone. The server {record.record ? 'knows your answer' : 'has no answer of yours'}.
      </p>
      <ConsentGate for="analytics" fallback={<p className="card">Analytics is off: this stands in the HTML.</p>}>
        <p className="card">Analytics is on: this stands in the HTML.</p>
      </ConsentGate>
      <p>The banner is in the HTML only where there is something to ask. It works before any script has come, and with JavaScript off.</p>
    </>
  )
}
