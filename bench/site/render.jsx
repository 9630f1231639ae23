import { renderToString } from 'react-dom/server'
import { Consent } from 'subject'
import { LandingPage } from './LandingPage'

export const html = renderToString(
  <Consent>
    <LandingPage />
  </Consent>,
)
