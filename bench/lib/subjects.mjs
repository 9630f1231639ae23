const c15t = {
  banner: '[data-testid=consent-banner-card]',
  accept: '[data-testid=consent-banner-accept-button]',
  reject: '[data-testid=consent-banner-reject-button]',
  customize: '[data-testid=consent-banner-customize-button]',
  preferences: '[data-testid=consent-dialog-root]',
  cookie: 'c15t',
}

/**
 * What is compared, each under `/<name>` of the site that it is on.
 *
 * - `package`: what it installs; none for what is no library
 * - `sites`: on which pages it is: `static`, a plain static page with React, and `next`, a static page of Next.js
 * - `banner`, `accept`, `reject`, `customize`: where they are in the page
 * - `preferences`: what Customize opens; none where there are none
 * - `cookie`: in which an answer is stored
 * - `script`: a text in the inline script that it puts into the HTML, by site, where it has one
 */
export const subjects = [
  { name: 'none', sites: ['static', 'next'], banner: '[data-no-banner]', reject: '[data-no-banner]' },
  {
    name: 'bare',
    sites: ['static', 'next'],
    banner: '.bare',
    accept: '.bare [data-answer=accept]',
    reject: '.bare [data-answer=reject]',
    cookie: 'choice',
    script: { static: "document.querySelector('.bare')" },
  },
  {
    name: 'consent-kit',
    package: 'consent-kit',
    sites: ['static', 'next'],
    banner: '[data-consent-kit=banner]',
    accept: '[data-consent-kit=banner] [data-consent-action=accept-all]',
    reject: '[data-consent-kit=banner] [data-consent-action=reject-all]',
    customize: '[data-consent-kit=banner] [data-consent-action=customize]',
    preferences: 'dialog[data-consent-kit=preferences]',
    cookie: 'consent',
    script: { static: 'document.currentScript.previousElementSibling', next: 'document.currentScript.previousElementSibling' },
  },
  { name: 'c15t', package: '@c15t/nextjs', sites: ['next'], ...c15t },
  { name: 'c15t-react', package: '@c15t/react', sites: ['static'], ...c15t },
  {
    name: 'vanilla-cookieconsent',
    package: 'vanilla-cookieconsent',
    sites: ['static', 'next'],
    banner: '#cc-main .cm',
    accept: '#cc-main .cm [data-role=all]',
    reject: '#cc-main .cm [data-role=necessary]',
    customize: '#cc-main .cm [data-role=show]',
    preferences: '#cc-main .pm',
    cookie: 'cc_cookie',
  },
  {
    name: 'react-cookie-consent',
    package: 'react-cookie-consent',
    sites: ['static', 'next'],
    banner: '.CookieConsent',
    accept: '#rcc-confirm-button',
    reject: '#rcc-decline-button',
    cookie: 'CookieConsent',
  },
  {
    name: 'klaro',
    package: 'klaro',
    sites: ['static'],
    banner: '.klaro .cookie-notice',
    accept: '.klaro .cookie-notice .cm-btn-success',
    reject: '.klaro .cookie-notice .cn-decline',
    customize: '.klaro .cookie-notice .cn-learn-more',
    preferences: '.klaro .cookie-modal .cm-modal',
    cookie: 'klaro',
  },
  {
    name: 'cookieconsent',
    package: 'cookieconsent',
    sites: ['static'],
    banner: '.cc-window',
    accept: '.cc-window .cc-allow',
    reject: '.cc-window .cc-deny',
    cookie: 'cookieconsent_status',
  },
]
