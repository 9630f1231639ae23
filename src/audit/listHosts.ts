import type { SeenHost, VisitorName } from './AuditReport.js'
import type { JudgeRules } from './breachCode.js'
import { servicesOfHost } from './declaredHosts.js'
import type { Observation } from './Observation.js'
import { siteOf } from './siteOf.js'

/** Every origin that was contacted, the site's own apart where nothing declares it. */
export function listHosts(observations: readonly Observation[], { consent, site }: JudgeRules): readonly SeenHost[] {
  const met = new Map<string, { service?: string; requests: number; held: number; visitors: Set<VisitorName> }>()
  for (const { visitor, requests } of observations)
    for (const { url, isHeld } of requests) {
      const [service] = servicesOfHost(consent, url)
      if (service === undefined && siteOf(url) === site) continue
      const { origin } = new URL(url)
      const host = met.get(origin) ?? { service, requests: 0, held: 0, visitors: new Set() }
      met.set(origin, host)
      host.requests++
      if (isHeld) host.held++
      host.visitors.add(visitor)
    }
  return [...met].map(([host, { visitors, ...rest }]) => ({ host, ...rest, visitors: [...visitors] }))
}
