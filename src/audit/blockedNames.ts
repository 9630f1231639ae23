/**
 * A selection of what public lists of cookie notices hide or block on every site (EasyList Cookie, read 2026-08-05): names
 * that sites give to their own banner.
 */
const addresses =
  /(^|[/._-])(cookie[-_]?(banner|consent|notice|popup|bar|modal|manager|overlay|widget|policy)|consent[-_](banner|manager|management|dialog|message)|gdpr-consent|privacy-(banner|manager|consent))([/._-]|$)/i

/** Whether a request of a page to this path on its own site would be blocked. */
export const blockedIn = (path: string): boolean => addresses.test(path)

/** Ids and classes that are hidden wherever they stand. */
export const hiddenNames: readonly string[] = [
  'cookie-banner',
  'cookie-bar',
  'cookie-consent',
  'cookie-notice',
  'cookie-popup',
  'cookie-modal',
  'cookie-dialog',
  'cookie-manager',
  'cookie-preferences',
  'cookieconsent',
  'cookieConsent',
  'cookieConsentBanner',
  'CookieConsent',
  'ConsentBanner',
  'consent-banner',
  'consent-bar',
  'consent-box',
  'consent-layer',
  'consent-modal',
  'consent-popup',
  'consentBanner',
  'cc-banner',
  'privacy-notice',
  'privacy-modal',
  'privacy-consent',
  'data-privacy-consent',
]
