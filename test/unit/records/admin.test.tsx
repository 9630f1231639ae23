import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConsentRecordsPage, type ConsentRecordsPageProps, createRecordsExport } from '../../../src/records/admin/index.js'
import type { ConsentCount, ConsentRange, ConsentStats } from '../../../src/records/ConsentLog.js'

const count = (name: string | null, accepted: number, partly: number, refused: number): ConsentCount => ({
  name,
  answers: accepted + partly + refused,
  accepted,
  partly,
  refused,
})

const stats: ConsentStats = {
  entries: 1510,
  visitors: 1234,
  days: [count('2026-03-01', 900, 100, 500), count('2026-03-03', 4, 0, 6)],
  acts: [],
  categories: [count('analytics', 700, 0, 300), count('<img src=x onerror=alert(1)>', 1, 2, 3)],
  locales: [count('de', 5, 0, 5), count(null, 1, 0, 0)],
  regimes: [],
  surfaces: [],
}

/** A log that answers with these numbers, and remembers what it was asked for. */
function logOf(answer: ConsentStats | Error = stats) {
  const ranges: (ConsentRange | undefined)[] = []
  const log = {
    stats: async (range?: ConsentRange) => {
      ranges.push(range)
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  return { log, ranges }
}

const march = { from: '2026-03-01', to: '2026-03-04' }

async function show(props: Partial<ConsentRecordsPageProps> = {}) {
  const root = document.createElement('div')
  root.innerHTML = renderToStaticMarkup(await ConsentRecordsPage({ log: logOf().log, range: march, ...props }))
  return root
}
const rowsOf = (root: Element, title: string) => {
  const heading = [...root.querySelectorAll('h2')].find(({ textContent }) => textContent === title)
  return [...(heading?.parentElement?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '))
}
const picturesOf = (root: Element) =>
  [...root.querySelectorAll('picture')].map((picture) => ({
    light: decodeURIComponent(picture.querySelector('img')?.src ?? ''),
    dark: decodeURIComponent(picture.querySelector('source')?.srcset ?? ''),
    media: picture.querySelector('source')?.media,
    alt: picture.querySelector('img')?.alt ?? '',
  }))

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  // as on a server
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the page of an administrator', () => {
  it('has every day as a row, those without an answer too', async () => {
    expect(rowsOf(await show(), 'By day')).toEqual([
      '2026-03-01 | 1,500 | 900 | 100 | 500 | 60%',
      '2026-03-02 | 0 | 0 | 0 | 0 | –',
      '2026-03-03 | 10 | 4 | 0 | 6 | 40%',
      '2026-03-04 | 0 | 0 | 0 | 0 | –',
    ])
  })

  it('has months instead of more days than can be read', async () => {
    const page = await show({ range: { from: '2026-01-15', to: '2026-04-02' } })
    expect(rowsOf(page, 'By day')).toEqual([])
    expect(rowsOf(page, 'By month')).toEqual([
      '2026-01 | 0 | 0 | 0 | 0 | –',
      '2026-02 | 0 | 0 | 0 | 0 | –',
      '2026-03 | 1,510 | 904 | 100 | 506 | 59.9%',
      '2026-04 | 0 | 0 | 0 | 0 | –',
    ])
  })

  it('has a table by category, locale and regime', async () => {
    const page = await show()
    expect(rowsOf(page, 'By category')[0]).toBe('analytics | 1,000 | 700 | 0 | 300 | 70%')
    expect(rowsOf(page, 'By locale')).toEqual(['de | 10 | 5 | 0 | 5 | 50%', 'not told | 1 | 1 | 0 | 0 | 100%'])
    expect(page.textContent).toContain('By regimeNo answers.')
    expect(page.textContent).toContain('Answers: 1,510. Visitors: 1,234. From 2026-03-01 to 2026-03-04 (UTC).')
  })

  it('takes the smallest of many locales together', async () => {
    const locales = Array.from({ length: 15 }, (_, position) => count(`l${position}`, 100 - position, 0, 0))
    const rows = rowsOf(await show({ log: logOf({ ...stats, locales }).log }), 'By locale')
    expect(rows).toHaveLength(13)
    expect(rows.at(-1)).toBe('3 others | 261 | 261 | 0 | 0 | 100%')
  })

  it('draws what the tables say, for light and dark', async () => {
    const [days, categories] = picturesOf(await show())
    for (const { light, dark, media, alt } of [days, categories].flatMap((picture) => picture ?? [])) {
      expect(light).toMatch(/^data:image\/svg\+xml,<svg width="352"/)
      expect(light).toContain('fill="#ffffff"')
      expect(dark).toContain('fill="#18181b"')
      expect(media).toBe('(prefers-color-scheme: dark)')
      expect(alt).toMatch(/^By (day|category): bars of/)
    }
    expect(days?.light).toMatch(/>03-01<[\s\S]*>03-04</)
    expect(days?.light).toContain('>1.5K<')
    expect(categories?.light).toMatch(/>100 %</)
    expect(new DOMParser().parseFromString((categories?.light ?? '').slice(19), 'image/svg+xml').querySelector('parsererror')).toBeNull()
  })

  it('draws the same picture of the same numbers, and another one of others', async () => {
    const draw = async (accepted: number) => picturesOf(await show({ log: logOf({ ...stats, categories: [count('analytics', accepted, 0, 300)] }).log }))[1]
    const before = await draw(700)
    expect(await draw(700)).toEqual(before)
    expect((await draw(720))?.light).not.toBe(before?.light)
  })

  it('has one picture where the site has one scheme', async () => {
    const page = await show({ theme: 'dark' })
    expect(page.querySelector('source')).toBeNull()
    expect(picturesOf(page)[0]?.light).toContain('fill="#18181b"')
    expect(page.firstElementChild?.getAttribute('data-consent-theme')).toBe('dark')
  })

  it('needs no script, no inline style, and takes no name for markup', async () => {
    const page = await show({ exportUrl: '/export' })
    expect(page.querySelectorAll('script, style, [style], [onerror]')).toHaveLength(0)
    expect(rowsOf(page, 'By category')[1]).toContain('<img src=x onerror=alert(1)> | 6')
  })

  it.each([
    ['a promise of them', Promise.resolve({ from: '2026-03-02', to: '2026-03-03' })],
    ['an object', { from: ['2026-03-02', '2026-03-09'], to: '2026-03-03' }],
  ])('shows the days that the address names, given as %s', async (_, searchParams) => {
    const { log, ranges } = logOf()
    const page = await show({ log, searchParams, exportUrl: '/admin/export' })
    expect(ranges).toEqual([{ from: '2026-03-02T00:00:00.000Z', to: '2026-03-04T00:00:00.000Z' }])
    expect([...page.querySelectorAll('input')].map(({ name, value }) => `${name}=${value}`)).toEqual(['from=2026-03-02', 'to=2026-03-03'])
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/admin/export?from=2026-03-02&to=2026-03-03&format=csv')
  })

  it('shows the last 30 days of itself', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-30T23:59:59Z'), toFake: ['Date'] })
    const { log, ranges } = logOf()
    await show({ log, range: undefined })
    expect(ranges).toEqual([{ from: '2026-03-01T00:00:00.000Z', to: '2026-03-31T00:00:00.000Z' }])
  })

  it.each([
    [{ from: '2026-02-30' }, '"2026-02-30" is no day'],
    [{ from: "'; drop table consent_entry; --" }, 'is no day'],
    [{ from: '0001-01-01', to: '9999-12-31' }, 'At most ten years are shown at once.'],
    [{ from: '2026-03-04', to: '2026-03-01' }, 'The last day, 2026-03-01, is before the first, 2026-03-04.'],
  ])('says that %j cannot be shown, and shows the usual days', async (searchParams, problem) => {
    const { log, ranges } = logOf()
    const page = await show({ log, searchParams })
    expect(page.querySelector('[role="alert"]')?.textContent).toContain(problem)
    expect(ranges).toEqual([{ from: '2026-03-01T00:00:00.000Z', to: '2026-03-05T00:00:00.000Z' }])
  })

  it('says that the log cannot be read, and keeps the reason to the console', async () => {
    const page = await show({ log: logOf(new Error('connect ECONNREFUSED 10.0.0.7:5432')).log })
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('The log cannot be read at the moment.')
    expect(page.innerHTML).not.toContain('10.0.0.7')
    expect(console.error).toHaveBeenCalledOnce()
  })
})

it('says what to install where there is nothing to draw with', async () => {
  vi.doMock('echarts/core', () => {
    throw new Error('not found')
  })
  await expect(show()).rejects.toThrow('npm install echarts')
  vi.doUnmock('echarts/core')
})

describe('the download', () => {
  const streamOf = (...parts: (string | Error)[]) => {
    const encoder = new TextEncoder()
    const left = [...parts]
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        const part = left.shift()
        if (part === undefined) controller.close()
        else if (part instanceof Error) controller.error(part)
        else controller.enqueue(encoder.encode(part))
      },
    })
  }
  const send = (address: string, stream = streamOf('id,time\n', 'a,b\n'), init?: RequestInit) => {
    const calls: unknown[][] = []
    const log = {
      export: (...given: unknown[]) => {
        calls.push(given)
        return stream
      },
    }
    return createRecordsExport(log)(new Request(`https://www.example.com/admin/export${address}`, init)).then((response) => ({ response, calls }))
  }

  it('streams what the log exports, as a file that nothing keeps', async () => {
    const { response, calls } = await send('?from=2026-03-01&to=2026-03-31')
    expect(calls).toEqual([[{ from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' }, { format: 'csv' }]])
    expect(await response.text()).toBe('id,time\na,b\n')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="consent-records-2026-03-01-to-2026-03-31.csv"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  it('gives everything as NDJSON where that is asked for', async () => {
    const { response, calls } = await send('?format=ndjson&from=')
    expect(calls).toEqual([[{}, { format: 'ndjson' }]])
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="consent-records.ndjson"')
  })

  it.each([
    ['?format=xml', '"format" must be csv or ndjson.'],
    ['?format=toString', '"format" must be csv or ndjson.'],
    ['?from=yesterday', '"yesterday" is no day'],
    ['?from=2026-03-02&to=2026-03-01', 'is before the first'],
    ['?to=%22%0d%0aSet-Cookie:a=b', 'is no day'],
  ])('refuses %s', async (query, text) => {
    const { response, calls } = await send(query)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(text)
    expect(calls).toEqual([])
  })

  it('answers nothing but a GET', async () => {
    const { response } = await send('', undefined, { method: 'POST' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET'])
  })

  it('says that the log cannot be read where nothing was sent yet', async () => {
    const { response } = await send('', streamOf(new Error('connect ECONNREFUSED 10.0.0.7:5432')))
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await response.text()).toBe('The log cannot be read at the moment.\n')
  })

  it('breaks off where the log breaks off, so that half a file is not taken for all', async () => {
    const { response } = await send('', streamOf('id,time\n', new Error('lost')))
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('lost')
  })

  it('stops reading the log where the browser goes away', async () => {
    const cancel = vi.fn()
    const { response } = await send('', new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1)), cancel }))
    await response.body?.cancel('gone')
    expect(cancel).toHaveBeenCalledWith('gone')
  })
})
