'use client'

import { useConsent } from 'consent-kit'
import { consent } from '../consent.config'

/** What stands in the video's place until YouTube is allowed. */
export function VideoPlaceholder() {
  const { save } = useConsent()
  const { provider } = consent.services.youtube
  return (
    <div className="video placeholder">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="23" />
        <path d="m20 16 12 8-12 8z" />
      </svg>
      <p>
        This video is provided by <strong>YouTube</strong>
        {provider && <> ({provider.name})</>}, which may store data on your device and learn that you watched it.{' '}
        {provider?.policyUrl && <a href={provider.policyUrl}>Their privacy policy</a>}
      </p>
      <button type="button" className="button" onClick={() => save({ youtube: true })}>
        Allow YouTube videos
      </button>
    </div>
  )
}
