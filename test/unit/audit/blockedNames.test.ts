import { expect, it } from 'vitest'
import { blockedIn } from '../../../src/audit/blockedNames.js'
import { blockedInAddresses } from '../../package/blockedNames.js'

it.each(['/js/cookie-banner.js', '/assets/cookieconsent.min.js', '/cookie-consent/save', '/css/cookie-notice.css', '/_next/static/consent-banner-1a2b.js'])(
  '%s would be blocked',
  (path) => {
    expect(blockedIn(path)).toBe(true)
  },
)

it.each(['/app.js', '/api/consent', '/chocolate-cookies.jpg', '/consent.js', '/_next/static/chunks/consent-kit.js'])('%s would not', (path) => {
  expect(blockedIn(path)).toBe(false)
  expect(blockedInAddresses.filter((name) => path.includes(name))).toEqual([])
})
