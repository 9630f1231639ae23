import '../../site/page.css'
import { YesOrNoBanner } from './YesOrNoBanner'

export { metadata } from '../../site/metadata'

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        {children}
        <YesOrNoBanner />
      </body>
    </html>
  )
}
