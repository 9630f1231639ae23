import { breachCode, type JudgeRules, momentWords } from './breachCode.js'
import type { Sighting } from './collectFindings.js'
import { servicesOfHost } from './declaredHosts.js'
import { maskAddress } from './maskValue.js'
import type { Observation } from './Observation.js'
import { siteOf } from './siteOf.js'

/** What the press itself had begun when consent was withdrawn, in milliseconds: the gate hears of it once it is painted. */
const grace = 500

/** Judges every request of a visitor that leaves the site, or that the declaration names. */
export function judgeHosts({ visitor, requests, entries, events }: Observation, rules: JudgeRules): readonly Sighting[] {
  const { consent, site } = rules
  const withdrawn = [...requests, ...entries, ...events].filter(({ phase }) => phase === 'withdrawn').map(({ time }) => time)
  const settled = Math.min(...withdrawn) + grace
  return requests.flatMap((request): readonly Sighting[] => {
    const { url, type, phase, page, time, by } = request
    if (phase === 'withdrawn' && time < settled) return []
    const { origin } = new URL(url)
    const services = servicesOfHost(consent, url)
    const seen = { subject: origin, visitor, page, evidence: `${type} ${maskAddress(url)}${by ? ` by ${by}` : ''}` }
    if (!services.length)
      return siteOf(url) === site
        ? []
        : [
            {
              ...seen,
              code: 'undeclared-host',
              message: `${origin} was contacted (${type}) ${momentWords({ visitor, phase })}, and no service of the declaration names it.`,
              remedy: `Declare it under \`hosts\` of the service that contacts it, \`'${origin}'\`, or remove what contacts it.`,
            },
          ]
    // what is loaded on every page says so of itself, with and without a yes
    const code = breachCode(services, 'sent', { visitor, phase }, rules)
    if (!code || services.some((id) => consent.services[id]?.script?.when === 'always')) return []
    return [
      {
        ...seen,
        code,
        message: `${origin}, of "${services[0]}", was contacted (${type}) ${momentWords({ visitor, phase })}.`,
        declaredAt: `services.${services[0]}`,
      },
    ]
  })
}
