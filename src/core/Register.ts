/**
 * Where a site registers its declaration, once, so that every category and service id is typed from then on.
 *
 * @example
 * declare module 'consent-kit' { interface Register { consent: typeof consent } }
 */
// biome-ignore lint/suspicious/noEmptyInterface: empty until a site augments it
export interface Register {}

type Registered = Register extends { consent: infer Consent } ? Consent : { categories: Record<string, unknown>; services: Record<string, unknown> }

type KeyOf<Name extends string> = Registered extends Record<Name, infer Entries> ? keyof Entries & string : string

/** The id of a category of the registered declaration; any string while none is registered. */
export type CategoryId = KeyOf<'categories'>

/** The id of a service of the registered declaration; any string while none is registered. */
export type ServiceId = KeyOf<'services'>

/** The id of a category or a service. */
export type ConsentId = CategoryId | ServiceId

/**
 * What has to be allowed: a category (all of its services), a service, all of several, or any of several.
 *
 * @example
 * 'analytics'
 * { all: ['posthog', 'functional'] }
 */
export type ConsentCondition = ConsentId | { readonly all: readonly ConsentId[] } | { readonly any: readonly ConsentId[] }
