/**
 * A selection of what public cookie-notice block lists (EasyList Cookie, August 2026) hide or block on every site. A name
 * of ours that meets one of these is gone for every visitor who uses such a list.
 */

/** A request whose address holds one of these, in any case, is blocked. */
export const blockedInAddresses = `
/js-cookie- -consent-banner- -consent-banner. -cookie-banner- -cookie-banner. -cookie-consent- -cookie-consent. -cookie-manager -cookie-notice
-cookie-policy. -cookie-popup -cookieconsent- .cookieconsent. .cookiepolicy. .consent-cookie. /consent-banner- /consent-dialog. /consent-management
/consent-manager. /consent-tracking- /consent/manager/ /consent/message. /consent_banner- /cookie-banner /cookie-consent- /cookie-consent.
/cookie-consent/ /cookie-control. /cookie-info. /cookie-layer /cookie-manager /cookie-message /cookie-modal.js /cookie-notice /cookie-overlay-
/cookie-policy- /cookie-policy. /cookie-policy/ /cookie-popup /cookie-privacy- /cookie-service/ /cookie-widget/ /cookie/cookie-bar /cookie/main.
/cookie/policy- /cookiebanner /cookieconsent /cookiemodal. /cookiepolicy /cookienotice /cookies-banner /cookies-consent. /cookies-manager.
/cookies-policy /cookies/cookie- /cookies/cookie. /cookies/cookies. /cookies_ /data-consent. /gdpr-consent /gdpr.js /privacy-banner.
/privacy-consent- /privacy-manager.js /privacy-modal.js /privacy-policy.js /scripts/cookie- /cmp/consent- /tcf2.js
`
  .trim()
  .split(/\s+/)

/** An element with one of these as its id, or as one of its classes, is hidden. */
export const blockedNames = `
cookie-banner cookie-bar cookie-consent cookie-declaration cookie-list cookie-manager cookie-policy cookie-preferences cookie-table
cookie-placeholder CookieConsent ConsentBanner
consent-banner consent-bar consent-box consent-container consent-content consent-layer consent-message consent-modal consent-panel consent-popup
consent-toast consent-wrapper consentBanner consent__banner
cc-banner cc-container cc-revoke cc-notification cc-policy cm-message ccpa-banner cookie-modal cookie-content cookie-details
cookie__banner cookie__content cookie__footer cookieSettings privacy-modal privacy-notice privacy-consent
cookieconsent cookie-dialog cookieConsentBanner cookie-notice data-privacy-consent
`
  .trim()
  .split(/\s+/)
