import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'

/**
 * Fills in what is known of the vendors of a declaration, which is fetched for it.
 *
 * @param lang BCP 47; English where there is no such language.
 * @returns the declaration itself where it names no vendor, or nothing could be fetched
 */
export const describeConsent = async (consent: ConsentDeclaration, lang: string): Promise<ConsentDeclaration> =>
  Object.values(consent.services).some(({ vendor }) => vendor)
    ? import('./fetchVendors.js').then(({ fetchVendors }) => fetchVendors(consent, lang)).catch(() => consent)
    : consent
