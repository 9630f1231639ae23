/**
 * What is compared, each under `/<name>` of the benchmark's site.
 *
 * - `package`: what it installs; none for what is no library
 * - `banner`, `accept`, `reject`: where they are in the page
 * - `cookie`: in which an answer is stored
 * - `script`: a text in the inline script that it puts into the HTML, where it has one
 */
export const subjects = [
  { name: 'none', banner: '[data-no-banner]', reject: '[data-no-banner]' },
  { name: 'bare', banner: '.bare', accept: '.bare [data-answer=accept]', reject: '.bare [data-answer=reject]', cookie: 'choice' },
  {
    name: 'consent-kit',
    package: 'consent-kit',
    banner: '[data-consent-kit=banner]',
    accept: '[data-consent-kit=banner] [data-consent-action=accept-all]',
    reject: '[data-consent-kit=banner] [data-consent-action=reject-all]',
    cookie: 'consent',
    script: 'document.currentScript.previousElementSibling',
  },
  {
    name: 'c15t',
    package: '@c15t/nextjs',
    banner: '[data-testid=consent-banner-card]',
    accept: '[data-testid=consent-banner-accept-button]',
    reject: '[data-testid=consent-banner-reject-button]',
    cookie: 'c15t',
  },
  {
    name: 'vanilla-cookieconsent',
    package: 'vanilla-cookieconsent',
    banner: '#cc-main .cm',
    accept: '#cc-main .cm [data-role=all]',
    reject: '#cc-main .cm [data-role=necessary]',
    cookie: 'cc_cookie',
  },
  {
    name: 'react-cookie-consent',
    package: 'react-cookie-consent',
    banner: '.CookieConsent',
    accept: '#rcc-confirm-button',
    reject: '#rcc-decline-button',
    cookie: 'CookieConsent',
  },
]
