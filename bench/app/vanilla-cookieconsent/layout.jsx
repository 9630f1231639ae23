import '../../site/page.css'
import 'vanilla-cookieconsent/dist/cookieconsent.css'
import { VanillaBanner } from './VanillaBanner'

export { metadata } from '../../site/metadata'

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        {children}
        <VanillaBanner />
        <script type="text/plain" data-category="analytics" data-src="/busy.js" />
      </body>
    </html>
  )
}
