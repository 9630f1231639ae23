import { PreferencesForm } from 'consent-kit'
import { ResetButton } from 'consent-kit/policy'
import type { Metadata } from 'next'
import { Proof } from '../../../components/Proof'

export const metadata: Metadata = { title: 'Account' }

export default function Account() {
  return (
    <>
      <h1>Account</h1>
      <section className="card">
        <h2>Profile</h2>
        <dl className="facts">
          <dt>Name</dt>
          <dd>Ida Lund</dd>
          <dt>Newsletter</dt>
          <dd>The Harbour Letter</dd>
          <dt>Plan</dt>
          <dd>Bloom, yearly</dd>
        </dl>
      </section>
      <section className="privacy" aria-labelledby="privacy">
        <h2 id="privacy">Privacy</h2>
        <PreferencesForm />
        <h2>Saved settings</h2>
        <p>Deletes what Meadow has remembered for you. Your choice above stays as it is.</p>
        <div>
          <ResetButton for="functional" />
        </div>
        <Proof />
      </section>
    </>
  )
}
