import type { StoredItem } from '../core/ConsentDeclaration.js'
import { isTrackerName } from '../core/isTrackerName.js'
import { timeSpan } from '../core/timeSpan.js'
import type { JudgeRules } from './breachCode.js'
import type { Sighting } from './collectFindings.js'
import { itemsOfEntry } from './judgeItems.js'
import type { Observation, SeenEntry } from './Observation.js'
import { showEntry } from './showEntry.js'

/** What lasts no longer is gone before it could tell visitors apart over time, in seconds. */
const short = timeSpan('30 days')

const isLong = ({ kind, lasts }: SeenEntry, { duration }: StoredItem) => {
  if (kind === 'sessionStorage') return false
  if (kind !== 'cookie') return true
  return (lasts ?? (duration && duration !== 'session' && duration !== 'persistent' ? timeSpan(duration) : 0)) > short
}

/** Whether a value looks like a random number that is given to one visitor: long, and no word, date or list. */
const isIdentifierLike = (value: string) => /[\w-]{16,}/.test(value) && /\d/.test(value) && /[a-z]/i.test(value) && !/^(v\d\/|\{|\[|\d{4}-\d\d)/.test(value)

/** Judges what the declaration calls essential: whether it is known as a tracker, or tells visitors apart for long. */
export function judgeEssential(observations: readonly Observation[], { consent, site }: JudgeRules): readonly Sighting[] {
  const essential = Object.entries(consent.services).filter(([, { category }]) => category === 'essential')
  const trackers = essential.flatMap(([id, { items = [] }]) =>
    items.flatMap(({ name = '' }, index): Sighting[] =>
      isTrackerName(name)
        ? [
            {
              code: 'essential-tracker',
              subject: name,
              message: `"${name}" of "${id}" is declared essential and belongs to a well-known tracker.`,
              declaredAt: `services.${id}.items.${index}`,
            },
          ]
        : [],
    ),
  )

  // an identifier is what differs from one visitor to the next
  const values = new Map<string, Map<string, { entry: SeenEntry; observation: Observation; path: string; service: string }>>()
  for (const observation of observations)
    for (const entry of observation.entries) {
      if (entry.httpOnly || entry.name === consent.cookie.name || !isIdentifierLike(entry.value)) continue
      const found = itemsOfEntry(entry, consent, site)
      const [mine] = found
      if (!mine || found.some(({ service }) => consent.services[service]?.category !== 'essential') || !isLong(entry, mine.item)) continue
      const of = values.get(entry.name) ?? new Map()
      values.set(entry.name, of.set(entry.value, { entry, observation, path: `services.${mine.service}.items.${mine.index}`, service: mine.service }))
    }
  const identifiers = [...values].flatMap(([name, of]): Sighting[] =>
    of.size < 2
      ? []
      : [...of.values()].map(({ entry, observation: { visitor }, path, service }) => ({
          code: 'essential-identifier',
          subject: name,
          message: `"${name}" of "${service}" is declared essential, and holds a long-lived value that differs from visitor to visitor and that scripts can read.`,
          visitor,
          page: entry.page,
          evidence: showEntry(entry),
          declaredAt: path,
        })),
  )
  return [...trackers, ...identifiers]
}
