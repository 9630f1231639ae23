import './c15t.css'
import { ConsentManager } from './ConsentManager'

export { metadata } from '../../site/metadata'

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <ConsentManager>{children}</ConsentManager>
      </body>
    </html>
  )
}
