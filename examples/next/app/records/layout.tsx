import 'consent-kit/records.css'
import type { ReactNode } from 'react'
import { SiteHeader } from '../../components/SiteHeader'
import '../site.css'

export { metadata } from '../../lib/metadata'

/** For whoever runs the site: nothing here asks for consent, because nothing here needs any. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <SiteHeader />
        <main>{children}</main>
      </body>
    </html>
  )
}
