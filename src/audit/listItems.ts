import type { SeenItem, VisitorName } from './AuditReport.js'
import type { JudgeRules } from './breachCode.js'
import { declaredItems, durationWords, itemsOfEntry } from './judgeItems.js'
import type { Observation, SeenEntry } from './Observation.js'
import { siteOf } from './siteOf.js'

/** Every item that was met, once, with how long it lasts at most. */
export function listItems(observations: readonly Observation[], { consent, site }: JudgeRules): readonly SeenItem[] {
  const met = new Map<string, { entry: SeenEntry; visitors: Set<VisitorName> }>()
  for (const { visitor, entries } of observations)
    for (const entry of entries) {
      const key = JSON.stringify([entry.kind, entry.name, siteOf(entry.place)])
      const known = met.get(key)
      const visitors = known?.visitors ?? new Set()
      visitors.add(visitor)
      met.set(key, { entry: known && (known.entry.lasts ?? 0) >= (entry.lasts ?? 0) ? known.entry : entry, visitors })
    }
  return [...met.values()].map(({ entry, visitors }) => ({
    kind: entry.kind,
    name: entry.name,
    place: entry.place,
    ...(entry.httpOnly && { httpOnly: true }),
    duration: durationWords(entry),
    service: (itemsOfEntry(entry, consent, site)[0] ?? declaredItems(consent, entry.name)[0])?.service,
    visitors: [...visitors],
  }))
}
