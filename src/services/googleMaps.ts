import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link googleMaps}. */
export interface GoogleMapsOptions {
  /**
   * True for maps of the Maps JavaScript API, which the page loads itself once this is allowed. Nothing stops it, so that a
   * withdrawal then reloads the page.
   * @default false
   */
  readonly api?: boolean
}

/**
 * Maps of Google in a `ConsentFrame`, or of the Maps JavaScript API. What they store is on Google's own domain: the frame goes
 * at a withdrawal, and a page can delete nothing there.
 *
 * Hosts: https://developers.google.com/maps/documentation/javascript/content-security-policy (read 2026-11-23). By that page the API
 * also needs `script-src 'unsafe-eval' blob:`, `img-src data:`, `connect-src data: blob:` and `worker-src blob:`; a frame needs none of
 * it.
 * Stored items: https://www.consentstack.io/vendors/google-maps (read 2026-11-23).
 *
 * @example
 * googleMaps()
 */
export const googleMaps = ({ api }: GoogleMapsOptions = {}): ServiceDeclaration<'functional'> => ({
  category: 'functional',
  label: 'Google Maps',
  vendor: 'googleMaps',
  provider: { name: 'Google Ireland Limited', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
  hosts: api
    ? ['https://*.google.com', 'https://*.googleapis.com', 'https://*.gstatic.com', 'https://*.googleusercontent.com', 'https://*.ggpht.com']
    : ['https://www.google.com', 'https://maps.google.com'],
  reloadOnRevoke: api,
})
