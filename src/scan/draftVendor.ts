import { vendorAccounts } from '../core/vendorAccounts.js'
import type { DraftedService } from './DraftedService.js'
import type { Recognised } from './Recognised.js'
import { vendorSamples } from './vendorSamples.js'

/** Drafts the service of a vendor of the catalogue: a call of its function, with what is left to be said of each placeholder. */
export function draftVendor({ vendor, options, missing }: Recognised, id: string): DraftedService {
  const { category = '', label } = vendorSamples().get(vendor)?.service ?? {}
  const account = vendorAccounts[vendor]
  const todo = missing.map((option) => `the ${option} of your ${label}${account?.option === option ? `: ${account.what}` : ''}`)
  return { id, category, todo, vendor: { vendor, options } }
}
