import { Fragment } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { LandingPage } from './LandingPage'
import './page.css'

const { Consent = Fragment } = window

hydrateRoot(
  document.querySelector('#root'),
  <Consent>
    <LandingPage />
  </Consent>,
)
