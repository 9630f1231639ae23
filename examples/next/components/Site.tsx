import { Banner, ConsentProvider, type ConsentProviderProps, PreferencesButton, PreferencesModal } from 'consent-kit'
import 'consent-kit/styles.css'
import type { ReactNode } from 'react'
import '../app/site.css'
import { consent } from '../consent.config'
import { GatePanel } from './GatePanel'
import { SiteHeader } from './SiteHeader'
import { Trackers } from './Trackers'

interface SiteProps extends Pick<ConsentProviderProps, 'record' | 'nonce'> {
  readonly children: ReactNode
}

/** The frame of every page; with a record it is made for one visitor, without one for all of them. */
export const Site = ({ children, ...visitor }: SiteProps) => (
  <html lang="en">
    <body>
      <ConsentProvider consent={consent} endpoint="/api/consent" {...visitor}>
        <Trackers />
        <SiteHeader />
        <div className="page">
          <main>{children}</main>
          <GatePanel />
        </div>
        <footer className="site-footer">
          <p>Meadow is made up. It is the example site of consent-kit.</p>
          <nav aria-label="Ways to make a page">
            <a href="/">Static</a>
            <a href="/rendering/revalidated">Revalidated</a>
            <a href="/rendering/request">Per request</a>
            <a href="/vendors/basic">Vendors</a>
          </nav>
          <PreferencesButton />
        </footer>
        <Banner />
        <PreferencesModal />
      </ConsentProvider>
    </body>
  </html>
)
