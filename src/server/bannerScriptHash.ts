/**
 * The hash of the inline script that stands beside the banner in the HTML: for the Content Security Policy of pages that
 * are made once, and so cannot carry a nonce (https://www.w3.org/TR/CSP3/#match-element-to-source-list). It is the
 * same for every site and every visitor, and another in each version of the package.
 *
 * @example
 * contentSecurityPolicy(consent, null, { hashes: [bannerScriptHash] })
 */
export const bannerScriptHash: string = 'sha256-' // put in by the build
