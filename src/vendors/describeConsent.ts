import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'

const described = new WeakMap<ConsentDeclaration, Map<string, ConsentDeclaration>>()

/** A declaration with what is known of its vendors, where that has been fetched. */
export const getDescribed = (consent: ConsentDeclaration, lang: string): ConsentDeclaration => described.get(consent)?.get(lang) ?? consent

/**
 * Fills in what is known of the vendors of a declaration. That is fetched once, and only where there are some.
 *
 * @param lang BCP 47; English where there is no such language.
 * @returns the declaration itself where nothing is known or could be fetched
 */
export async function describeConsent(consent: ConsentDeclaration, lang: string): Promise<ConsentDeclaration> {
  if (!Object.values(consent.services).some(({ vendor }) => vendor)) return consent
  const earlier = getDescribed(consent, lang)
  if (earlier !== consent) return earlier
  try {
    const { fetchVendors } = await import('./fetchVendors.js')
    const full = await fetchVendors(consent, lang)
    described.set(consent, (described.get(consent) ?? new Map<string, ConsentDeclaration>()).set(lang, full))
    return full
  } catch {
    return consent
  }
}
