import { matchName } from '../core/matchName.js'
import type { JudgeRules } from './breachCode.js'
import type { Sighting } from './collectFindings.js'
import { matchesHost, servicesOfHost } from './declaredHosts.js'
import type { Observation } from './Observation.js'

/**
 * Finds what the declaration names and nobody met: each item and host of the site's own services, and vendors of the
 * catalogue of which nothing was met at all, because which of its items a vendor uses is the vendor's to choose.
 */
export function judgeUnseen(observations: readonly Observation[], { consent }: JudgeRules): readonly Sighting[] {
  // who has not accepted has not met everything
  if (observations.some(({ visitor, outcome }) => visitor === 'accept' && outcome !== 'done')) return []
  const entries = observations.flatMap((observation) => observation.entries)
  const requests = observations.flatMap((observation) => observation.requests)
  return Object.entries(consent.services).flatMap(([id, { vendor, items = [], hosts = [] }]): Sighting[] => {
    const isItemSeen = (name: string) => entries.some((entry) => matchName(name, entry.name))
    if (vendor) {
      const isMet = items.some(({ name }) => name !== undefined && isItemSeen(name)) || requests.some(({ url }) => servicesOfHost(consent, url).includes(id))
      return isMet || !(items.length || hosts.length)
        ? []
        : [{ code: 'never-seen', subject: id, message: `Nothing of "${id}" was met by any visitor.`, declaredAt: `services.${id}` }]
    }
    return [
      ...items.flatMap(({ name, domain, httpOnly, kind = 'cookie' }, index): Sighting[] =>
        // what is set at a login, or on the domain of somebody else, an audit seldom meets
        name === undefined || domain !== undefined || httpOnly || isItemSeen(name)
          ? []
          : [
              {
                code: 'never-seen',
                subject: name,
                message: `The ${kind} "${name}" of "${id}" was met by no visitor.`,
                declaredAt: `services.${id}.items.${index}`,
              },
            ],
      ),
      ...hosts.flatMap((host, index): Sighting[] =>
        requests.some(({ url }) => matchesHost(host, url))
          ? []
          : [{ code: 'never-seen', subject: host, message: `"${host}" of "${id}" was contacted by no visitor.`, declaredAt: `services.${id}.hosts.${index}` }],
      ),
    ]
  })
}
