import '../../site/page.css'
import './bare.css'
import { BareBanner } from './BareBanner'

export { metadata } from '../../site/metadata'

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        {children}
        <BareBanner />
      </body>
    </html>
  )
}
