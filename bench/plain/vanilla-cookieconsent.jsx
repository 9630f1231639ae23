import 'vanilla-cookieconsent/dist/cookieconsent.css'
import { VanillaBanner } from '../app/vanilla-cookieconsent/VanillaBanner'

export function Consent({ children }) {
  return (
    <>
      {children}
      <VanillaBanner />
      <script type="text/plain" data-category="analytics" data-src="/busy.js" />
    </>
  )
}
