import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** What makes the gate run a service. */
type Run = 'script' | 'stub' | 'hold' | 'start' | 'grant' | 'revoke'

/**
 * What a vendor stores and contacts, without what runs it: for a site that starts it by itself, such as from the vendor's
 * npm package within `useWhenAllowed`. The Consent Mode types of a service of Google stay, so that its choice is told, and so does
 * the reload at a withdrawal where nothing else is known to stop the vendor.
 *
 * @example
 * posthog: declareOnly(posthog({ key: 'phc_your_key' })),
 * // stopped by the site's own code
 * mixpanel: { ...declareOnly(mixpanel({ token: 'your_project_token' })), reloadOnRevoke: false },
 */
export const declareOnly = <CategoryId extends string>({
  script,
  stub,
  hold,
  start,
  grant,
  revoke,
  ...service
}: ServiceDeclaration<CategoryId>): Omit<ServiceDeclaration<CategoryId>, Run> => service
