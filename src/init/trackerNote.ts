import type { DraftedService } from '../scan/DraftedService.js'
import { printService } from '../scan/printService.js'
import { vendorSamples } from '../scan/vendorSamples.js'
import { ownStyle } from '../tools/CodeStyle.js'
import type { FoundConfig } from './findConfig.js'
import type { Tracker } from './findTrackers.js'

/**
 * Says what a person has to do about a tracker that the code starts by itself.
 *
 * @param services The services that were drafted for the trackers.
 * @param config The declaration that was there before, if any.
 * @param path Where the declaration is, or will be.
 */
export function trackerNote({ found, place, text }: Tracker, services: readonly DraftedService[], config: FoundConfig | undefined, path: string): string {
  const label = vendorSamples().get(found.vendor)?.service.label
  const service = services.find(({ vendor }) => vendor?.vendor === found.vendor)
  const line = service && printService({ ...service, todo: [] }, ownStyle, 0)
  const declare =
    config && !config.text.includes(found.vendor)
      ? `declare it in ${path} under \`services\`, \`${line}\`, and remove`
      : `${config ? 'remove' : `it is declared in ${path}; remove`}`
  return `${label}: ${declare} ${place} by hand, \`${text}\`. Left there, it runs before anybody is asked.`
}
