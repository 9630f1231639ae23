import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** What makes the gate run a service. */
type Run = 'script' | 'stub' | 'hold' | 'start' | 'grant' | 'revoke' | 'reloadOnRevoke'

/**
 * What a vendor stores and contacts, without what runs it: for a site that starts it by itself, such as from the vendor's
 * npm package within `useWhenAllowed`. The Consent Mode types of a service of Google stay, so that its choice is told.
 *
 * @example
 * posthog: declareOnly(posthog({ key: 'phc_your_key' }))
 */
export const declareOnly = <CategoryId extends string>({
  script,
  stub,
  hold,
  start,
  grant,
  revoke,
  reloadOnRevoke,
  ...service
}: ServiceDeclaration<CategoryId>): Omit<ServiceDeclaration<CategoryId>, Run> => service
