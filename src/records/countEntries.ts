import { type Kysely, sql } from 'kysely'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { consentActs } from '../core/consentActs.js'
import { decodeRecord } from '../core/decodeRecord.js'
import { groupBy } from '../core/groupBy.js'
import { indexConsent } from '../core/indexConsent.js'
import type { ConsentCount, ConsentStats } from './ConsentLog.js'
import { inRange } from './inRange.js'
import { readDeclaration } from './readDeclaration.js'
import type { Tables } from './Tables.js'
import type { TimeRange } from './TimeRange.js'

/** Answers of one day that say the same, and were given in the same surroundings. */
interface Group {
  readonly day: string
  readonly act: number
  readonly choices: string
  readonly declaration: string
  readonly locale: string | null
  readonly regime: string | null
  readonly surface: string | null
  readonly answers: number
}

/** What answers say about something, and how many there are. */
interface Part {
  readonly name: string | null
  readonly choices: readonly boolean[]
  readonly answers: number
}

/** The choices stand between the digest of the context and the position of the entry before. */
const choices = sql`encode(substring(body from 47 for length(body) - 52), 'escape')`

/**
 * Counts the answers of a range. The database brings together what is the same, so that what is read grows with the days and
 * not with the answers.
 *
 * @param consent Tells the categories of services where the log does not have the declaration that was answered.
 */
export async function countEntries(tables: Kysely<Tables>, range: TimeRange, consent: ConsentDeclaration | undefined): Promise<ConsentStats> {
  const groups = await readGroups(tables, range)
  const said = groups.map((group) => ({ ...group, choices: readChoices(group.choices) }))
  const count = (nameOf: (group: Group) => string | null) =>
    sum(groups.map((group, index) => ({ name: nameOf(group), choices: Object.values(said[index]?.choices ?? {}), answers: group.answers })))
  const categories: Part[] = []
  for (const [digest, answered] of groupBy(said, ({ declaration }) => declaration)) {
    const declaration = ((await readDeclaration(tables, digest)) as ConsentDeclaration | null) ?? consent
    const index = declaration ? [...indexConsent(declaration)].filter(([id]) => Object.hasOwn(declaration.categories, id)) : []
    for (const { choices, answers } of answered)
      for (const [name, questions] of index) {
        const about = questions.flatMap(({ id }) => choices[id] ?? [])
        if (about.length) categories.push({ name, choices: about, answers })
      }
  }
  return {
    entries: groups.reduce((total, { answers }) => total + answers, 0),
    visitors: await countVisitors(tables, range),
    days: count(({ day }) => day).toSorted((a, b) => (String(a.name) < String(b.name) ? -1 : 1)),
    acts: count(({ act }) => consentActs[act] ?? null),
    categories: sum(categories),
    locales: count(({ locale }) => locale),
    regimes: count(({ regime }) => regime),
    surfaces: count(({ surface }) => surface),
  }
}

async function readGroups(tables: Kysely<Tables>, range: TimeRange): Promise<readonly Group[]> {
  const { rows } = await sql<Omit<Group, 'answers'> & { answers: number | string }>`
    select day, act, choices, context ->> 0 as declaration, context ->> 2 as locale, context ->> 3 as regime, context ->> 4 as surface, sum(answers) as answers
    from (
      select day::text as day, get_byte(body, 29) as act, ${choices} as choices, substring(body from 31 for 16) as digest, count(*) as answers
      from consent_entry where ${inRange(range)} group by 1, 2, 3, 4
    ) as said
    join (select digest, context::json as context from consent_context) as asked using (digest)
    group by 1, 2, 3, 4, 5, 6, 7
  `.execute(tables)
  return rows.map((row) => ({ ...row, answers: Number(row.answers) }))
}

async function countVisitors(tables: Kysely<Tables>, range: TimeRange): Promise<number> {
  const { visitors } = await tables
    .selectFrom('consent_entry')
    .select(({ fn }) => fn.count<string>('id').distinct().as('visitors'))
    .where(inRange(range))
    .executeTakeFirstOrThrow()
  return Number(visitors)
}

/** In the consent cookie's own words, and so by its own reading. */
function readChoices(text: string): Readonly<Record<string, boolean>> {
  const [granted, denied] = text.split('/')
  return decodeRecord(`v1/${new Date(0).toISOString()}/save/yes:${granted}/no:${denied}/end`)?.choices ?? {}
}

/** The most answers first. */
function sum(parts: readonly Part[]): readonly ConsentCount[] {
  const counts = [...groupBy(parts, ({ name }) => name)].map(([name, all]) => {
    const count = (isCounted: (granted: number, asked: number) => boolean) =>
      all.reduce((total, { choices, answers }) => total + (isCounted(choices.filter(Boolean).length, choices.length) ? answers : 0), 0)
    const [answers, refused] = [count(() => true), count((granted) => !granted)]
    const accepted = count((granted, asked) => granted > 0 && granted === asked)
    return { name, answers, accepted, refused, partly: answers - accepted - refused }
  })
  return counts.sort((a, b) => b.answers - a.answers)
}
