import type { DraftedService } from '../scan/DraftedService.js'
import { draftVendor } from '../scan/draftVendor.js'
import { vendorSamples } from '../scan/vendorSamples.js'
import type { Tracker } from './findTrackers.js'

/** Drafts a service for each tracker, once for each id at a vendor, in the order of the catalogue. */
export function draftTrackers(trackers: readonly Tracker[]): readonly DraftedService[] {
  const services: DraftedService[] = []
  const seen = new Set<string>()
  const order = [...vendorSamples().keys()]
  for (const { found } of trackers.toSorted((one, other) => order.indexOf(one.found.vendor) - order.indexOf(other.found.vendor))) {
    const key = `${found.vendor} ${JSON.stringify(found.options)}`
    if (seen.has(key)) continue
    seen.add(key)
    const count = services.filter(({ vendor }) => vendor?.vendor === found.vendor).length
    services.push(draftVendor(found, count ? `${found.vendor}${count + 1}` : found.vendor))
  }
  return services
}
