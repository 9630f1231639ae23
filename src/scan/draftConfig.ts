import { draftServices } from './draftServices.js'
import type { Inventory } from './Inventory.js'
import { type ConfigOptions, printConfig } from './printConfig.js'

/**
 * Drafts the declaration of a site that has none. Vendors of the catalogue are calls of its functions; what nobody knows is in a
 * category that asks, marked `// TODO`; everything has the kind and the duration that were measured.
 *
 * @param found What the site's visitors met.
 * @returns The text of `consent.config.ts`, which is valid as it stands; the same for the same.
 *
 * @example
 * writeFileSync('consent.config.ts', draftConfig(found, { siteName: 'Meadow', policyUrl: '/cookies' }))
 */
export const draftConfig = (found: Inventory, options: ConfigOptions): string => printConfig(draftServices(found), options)
