import { readConsent } from 'consent-kit/server'
import { cookies } from 'next/headers'
import { connection } from 'next/server'
import { Suspense } from 'react'
import { consent } from '../../consent.config'

async function Allowed() {
  // an answer has an age, and Next.js wants to be told before a page asks for the time
  await connection()
  const { allows } = await readConsent(consent, cookies())
  return <output data-watch="server">{allows('analytics') ? 'allowed' : 'not allowed'}</output>
}

export default function Account() {
  return (
    <>
      <h1>Made at build time, but for one answer</h1>
      <Suspense fallback={<output>not known yet</output>}>
        <Allowed />
      </Suspense>
    </>
  )
}
