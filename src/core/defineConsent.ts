import { checkDeclaration } from '#checkDeclaration'
import type { CategoryDeclaration, ConsentDeclaration, ConsentInput, ServiceDeclaration } from './ConsentDeclaration.js'
import { timeSpan } from './timeSpan.js'

/**
 * Declares a site's categories, services and stored items, once, for the banner, the preferences, the gate, the clean-up
 * and the server alike.
 *
 * The smallest declaration is `defineConsent({ categories: { analytics: {} } })`: a category without services is its own
 * service. `essential` and the library's own cookie are added; to describe that cookie in your own words, declare the
 * service `consent`.
 *
 * @returns Plain JSON data, with the ids in its type.
 * @throws {ConsentDeclarationError} naming every problem, where something cannot be right: on servers, in builds and in
 * development. The production bundle of a browser leaves the check out.
 *
 * @example
 * export const consent = defineConsent({
 *   categories: { analytics: {} },
 *   services: { posthog: { category: 'analytics', items: [{ name: 'ph_*', duration: '1 year' }] } },
 * })
 * declare module 'consent-kit' { interface Register { consent: typeof consent } }
 */
export function defineConsent<
  const Categories extends Readonly<Record<string, CategoryDeclaration>>,
  // biome-ignore lint/complexity/noBannedTypes: no services at all, which is not Record<string, never>
  const Services extends Readonly<Record<string, ServiceDeclaration<(keyof Categories & string) | 'essential'>>> = {},
>(declaration: ConsentInput<Categories, Services>): ConsentDeclaration<(keyof Categories & string) | 'essential', (keyof Services & string) | 'consent'> {
  checkDeclaration(declaration)
  const { cookie, categories, services } = declaration
  const name = cookie?.name ?? 'consent'
  const lifetime = cookie?.lifetime ?? '180 days'
  return {
    ...declaration,
    categories: { essential: {}, ...categories },
    services: { consent: { category: 'essential', items: [{ name, duration: lifetime }] }, ...services },
    // browsers drop any cookie after 400 days (rfc6265bis, section 5.5)
    cookie: { ...cookie, name, lifetime, path: cookie?.path ?? '/', sameSite: cookie?.sameSite ?? 'lax', maxAge: Math.min(timeSpan(lifetime), 400 * 86400) },
  } as never
}
