import type { ComponentPropsWithoutRef } from 'react'
import type { ConsentLog, ConsentStats } from '../ConsentLog.js'
import { dayRange } from './dayRange.js'
import { drawChart } from './drawChart.js'
import { listDays } from './listDays.js'
import { listLargest } from './listLargest.js'
import { type Charted, RecordsSection } from './RecordsSection.js'

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Props of {@link ConsentRecordsPage}; every other goes to its `<section>`. */
export type ConsentRecordsPageProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'> & {
  readonly log: Pick<ConsentLog, 'stats'>
  /** The query of the page's address, as Next.js hands it to a page: `from` and `to` are the first and the last day, in UTC. */
  readonly searchParams?: Query | PromiseLike<Query>
  /**
   * The days that are shown where the query names none, such as `{ from: '2026-01-01', to: '2026-03-31' }`.
   * @default the last 30 days
   */
  readonly range?: { readonly from: string; readonly to: string }
  /** Where the handler of `createRecordsExport` answers, without a query: `/admin/records/export`. Without, there is no download. */
  readonly exportUrl?: string
  /**
   * The level of the page's title, from 1 to 4; its sections are one level below.
   * @default 1
   */
  readonly headingLevel?: 1 | 2 | 3 | 4
  /**
   * `auto` follows the reader's system.
   * @default 'auto'
   */
  readonly theme?: 'auto' | 'light' | 'dark'
}

const day = 86_400_000
const longest = 3660 * day
const number = new Intl.NumberFormat('en')
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/**
 * How visitors answer, for an administrator: by day, category, locale and regime, each as a chart and a table, with a
 * download. A server component without script, in English, that only reads. It checks nobody: mount it behind the site's
 * own sign-in. It needs `echarts` 6, and a Content Security Policy that admits `img-src data:`.
 *
 * A log that cannot be read is said on the page, and written to the console; nothing is thrown.
 *
 * @example
 * // app/admin/records/page.tsx
 * export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
 *   await requireAdministrator()
 *   return <ConsentRecordsPage log={log} searchParams={searchParams} exportUrl="/admin/records/export" />
 * }
 */
export async function ConsentRecordsPage({
  log,
  searchParams = {},
  range,
  exportUrl,
  headingLevel = 1,
  theme = 'auto',
  ...props
}: ConsentRecordsPageProps): Promise<React.JSX.Element> {
  const query = await searchParams
  const asked = (name: string) => [query[name]].flat()[0] || undefined
  const usual = range ?? { from: dayOf(Date.now() - 29 * day), to: dayOf(Date.now()) }
  const { days, problem } = readDays(asked('from') ?? usual.from, asked('to') ?? usual.to, usual)
  const { from, to } = days
  const stats = await log.stats(dayRange(from, to)).catch((error: unknown) => {
    console.error('consent-kit: the log could not be read.', error)
    return undefined
  })
  const sections = stats && (await chartsOf(stats, from, to))
  const Title = `h${headingLevel}` as const
  return (
    <section
      data-consent-kit="records"
      data-consent-theme={theme === 'auto' ? undefined : theme}
      lang="en"
      dir="ltr"
      aria-labelledby="records-title"
      {...props}
    >
      <Title id="records-title">Consent records</Title>
      <form method="get">
        <label>
          From <input type="date" name="from" defaultValue={from} required />
        </label>
        <label>
          To <input type="date" name="to" defaultValue={to} required />
        </label>
        <button type="submit">Show</button>
      </form>
      {problem && <p role="alert">{problem}</p>}
      {!stats && <p role="alert">The log cannot be read at the moment. The server&apos;s console says why.</p>}
      {stats && (
        <p>
          Answers: {number.format(stats.entries)}. Visitors: {number.format(stats.visitors)}. From {from} to {to} (UTC).
        </p>
      )}
      {exportUrl && (
        <p>
          <a href={`${exportUrl}?${new URLSearchParams({ from, to, format: 'csv' })}`} download>
            Download these answers as CSV
          </a>
        </p>
      )}
      {sections?.map((section) => (
        <RecordsSection key={section.id} {...section} heading={`h${headingLevel + 1}` as 'h2'} theme={theme} />
      ))}
    </section>
  )
}

function readDays(from: string, to: string, usual: { readonly from: string; readonly to: string }) {
  try {
    dayRange(from, to)
    if (Date.parse(to) - Date.parse(from) > longest) throw new RangeError('At most ten years are shown at once.')
    return { days: { from, to } }
  } catch (error) {
    return { days: usual, problem: `${(error as RangeError).message} This shows ${usual.from} to ${usual.to}.` }
  }
}

async function chartsOf({ days, categories, locales, regimes }: ConsentStats, from: string, to: string): Promise<readonly Charted[]> {
  const { unit, figures } = listDays(days, from, to)
  const groups = [
    { id: 'time', shape: 'time', title: `By ${unit}`, unit: unit === 'day' ? 'Day' : 'Month', figures },
    { id: 'categories', shape: 'groups', title: 'By category', unit: 'Category', figures: listLargest(categories) },
    { id: 'locales', shape: 'groups', title: 'By locale', unit: 'Locale', figures: listLargest(locales) },
    { id: 'regimes', shape: 'groups', title: 'By regime', unit: 'Regime', figures: listLargest(regimes) },
  ] as const
  return Promise.all(
    groups.map(async ({ shape, ...group }) => {
      const [light, dark] = await Promise.all((['light', 'dark'] as const).map((scheme) => drawChart(group.figures, { shape, scheme })))
      return { ...group, charts: { light: light as string, dark: dark as string } }
    }),
  )
}
