import { Banner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'
import type { ReactNode } from 'react'
import { consent } from '../consent.config'
import { Status } from './Status'

export const Site = ({ children }: { children: ReactNode }) => (
  <ConsentProvider consent={consent}>
    {children}
    <Status />
    <PreferencesButton />
    <Banner />
    <PreferencesModal />
  </ConsentProvider>
)
