import { renderToStaticMarkup } from 'react-dom/server'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { PolicyMessages } from '../policy/locales/PolicyMessages.js'
import type { PolicyOptions } from '../policy/PolicyOptions.js'
import { PolicyPage } from '../policy/PolicyPage.js'

/** The cookie policy as a whole HTML page, without the preferences and the receipt, which need a script. */
export function policyHtml(consent: ConsentDeclaration, messages: PolicyMessages, options: PolicyOptions): string {
  const page = (
    <html lang={messages.lang} dir={messages.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{[messages.policy, consent.site?.name].filter(Boolean).join(' · ')}</title>
      </head>
      <body>
        <PolicyPage consent={consent} messages={messages} preferences={null} receipt={null} {...options} />
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
