import { Banner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'
import 'consent-kit/policy.css'
import 'consent-kit/styles.css'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { readVisitor } from '../../../../lib/readVisitor'
import { vendors } from '../../../../lib/vendors'
import '../../../site.css'

export { metadata } from '../../../../lib/metadata'

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ readonly mode: string }>
}

/** A site of its own for each mode, with vendors of the catalogue and nothing beside; made per request. */
export default async function Layout({ children, params }: LayoutProps) {
  const consent = vendors[(await params).mode]
  if (!consent) notFound()
  const { record, nonce } = await readVisitor(consent)
  return (
    <html lang="en">
      <body>
        <ConsentProvider consent={consent} record={record} nonce={nonce}>
          <header className="site-header">
            <nav aria-label="Vendors">
              <a href="/vendors/basic">Basic</a>
              <a href="/vendors/advanced">Advanced</a>
              <a href="/">Meadow</a>
            </nav>
          </header>
          <main className="policy-page">{children}</main>
          <footer className="site-footer">
            <PreferencesButton />
          </footer>
          <Banner />
          <PreferencesModal />
        </ConsentProvider>
      </body>
    </html>
  )
}
