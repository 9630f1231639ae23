import '../../site/page.css'
import 'consent-kit/styles.css'
import { Consent } from './Consent'

export { metadata } from '../../site/metadata'

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <Consent>{children}</Consent>
      </body>
    </html>
  )
}
