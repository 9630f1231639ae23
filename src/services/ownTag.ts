import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/**
 * A vendor whose tag stands in the site's own HTML: held, granted and revoked by its own calls, cleaned up after, and neither
 * loaded nor set up. `ConsentDefaults` before the tag tells it what is denied before it runs.
 *
 * @example
 * uet: ownTag(microsoftUet({ id: '12345678' }))
 */
export const ownTag = <CategoryId extends string>({
  script,
  start,
  ...service
}: ServiceDeclaration<CategoryId>): Omit<ServiceDeclaration<CategoryId>, 'script' | 'start'> => service
