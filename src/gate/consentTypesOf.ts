import type { ConsentDeclaration, ConsentType } from '../core/ConsentDeclaration.js'

/** What Google Consent Mode is told of each type. */
export type ConsentTypes = Readonly<Record<ConsentType, 'granted' | 'denied'>>

/** The category whose answer decides a type that no service names; security needs no consent. */
const categories: Readonly<Record<ConsentType, string | undefined>> = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: undefined,
}

/** What each of the seven types of Google Consent Mode v2 is, where something is allowed. */
export function consentTypesOf({ services }: ConsentDeclaration, allows: (id: string) => boolean): ConsentTypes {
  const isGranted = (type: ConsentType) => {
    const named = Object.keys(services).filter((id) => services[id]?.consentTypes?.includes(type))
    const category = categories[type]
    return named.length ? named.every((id) => allows(id)) : !category || allows(category)
  }
  return Object.fromEntries((Object.keys(categories) as ConsentType[]).map((type) => [type, isGranted(type) ? 'granted' : 'denied'])) as unknown as ConsentTypes
}
