import { cleanup, waitFor } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { de } from '../../../src/locales/de.js'
import { CookiePolicy, policyMarkdown } from '../../../src/policy/index.js'
import { de as policyDe } from '../../../src/policy/locales/de.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { googleAnalytics } from '../../../src/services/googleAnalytics.js'
import { youtube } from '../../../src/services/youtube.js'
import { PreferencesForm } from '../../../src/ui/PreferencesForm.js'
import { de as vendorsDe } from '../../../src/vendors/locales/de.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { hydrate, renderPage } from '../helpers/pages.js'
import '../../../src/ui/preferencesView.js'
import '../../../src/vendors/fetchVendors.js'

const consent = defineConsent({
  categories: { analytics: {}, marketing: {} },
  services: { ga: googleAnalytics({ id: 'G-1A2B3C4D' }), youtube: youtube() },
})
const service = (id: string) => document.querySelector(`[data-consent-id=${id}]`)?.textContent

beforeEach(clearCookies)
afterEach(cleanup)

describe('what is known of a vendor', () => {
  it('is in the preferences, in their language', async () => {
    renderPage(<PreferencesForm />, { consent, messages: de })
    await waitFor(() => expect(service('ga')).toContain(vendorsDe.serviceVisits))
    expect(service('ga')).toContain('_ga_*Cookie · 400 Tage · ')
    expect(service('ga')).toContain('Google Ireland Limited, Irland')
    expect(service('youtube')).toContain('YSCCookie · Bis zum Schließen des Browsers · ')
  })

  it('comes after hydration, which it does not disturb', async () => {
    const page = (
      <ConsentProvider consent={consent}>
        <PreferencesForm />
      </ConsentProvider>
    )
    await hydrate(renderToString(page), page)
    await waitFor(() => expect(service('ga')).toContain('Counts visits and shows how the site is used.'))
  })

  it('is on the cookie policy page, without a script', () => {
    renderPage(<CookiePolicy consent={consent} messages={policyDe} preferences={null} receipt={null} />, { consent })
    const table = document.querySelector('[data-consent-kit=policy]')?.textContent
    for (const text of ['_ga_*', vendorsDe.itemVisit, '400 Tage', 'VISITOR_INFO1_LIVE', 'Google Ireland Limited']) expect(table).toContain(text)
  })

  it('is in the policy as text', () => {
    expect(policyMarkdown(consent)).toContain('Google Ireland Limited \\(Ireland\\)')
    expect(policyMarkdown(consent)).toMatch(/VISITOR\\_INFO1\\_LIVE \| Tells visitors apart\\?\. \| 180 days/)
  })
})
