import { Banner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'
import 'consent-kit/styles.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { GatePanel } from '../components/GatePanel'
import { SiteHeader } from '../components/SiteHeader'
import { Trackers } from '../components/Trackers'
import { consent } from '../consent.config'
import './site.css'

export const metadata: Metadata = {
  title: { default: 'Meadow: newsletters that people look forward to', template: '%s · Meadow' },
  description: 'Meadow is a made-up newsletter tool: the example site of consent-kit.',
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <ConsentProvider consent={consent}>
          <Trackers />
          <SiteHeader />
          <div className="page">
            <main>{children}</main>
            <GatePanel />
          </div>
          <footer className="site-footer">
            <p>Meadow is made up. It is the example site of consent-kit.</p>
            <PreferencesButton />
          </footer>
          <Banner />
          <PreferencesModal />
        </ConsentProvider>
      </body>
    </html>
  )
}
