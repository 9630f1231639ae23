import { beforeEach, describe, expect, it } from 'vitest'
import type { AuditReport } from '../../../../src/audit/AuditReport.js'
import { htmlReport } from '../../../../src/audit/reports/htmlReport.js'
import { cleanReport, emptyReport, hostile, inconclusiveReport, sampleFinding, sampleReport } from '../../helpers/sampleReport.js'

const read = (report: AuditReport) => new DOMParser().parseFromString(htmlReport(report), 'text/html')
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim()

let page: Document
const section = (title: string) => [...page.querySelectorAll('section')].find((each) => textOf(each.querySelector('h2')) === title)

beforeEach(() => {
  page = read(sampleReport)
})

describe('the report as HTML', () => {
  it.each([
    ['found', sampleReport],
    ['clean', cleanReport],
    ['inconclusive', inconclusiveReport],
    ['empty', emptyReport],
  ])('needs nothing but itself, and lets nothing else in: %s', (_, report) => {
    const it = read(report)
    expect(it.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    expect(it.querySelectorAll('script, link, iframe, object, embed, form, base')).toHaveLength(0)
    for (const element of it.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$/)
        if (['src', 'href', 'xlink:href'].includes(name)) expect(value).toMatch(/^#|^data:image\/png;base64,/)
      }
    }
    expect(it.querySelector('style')?.textContent).not.toMatch(/url\(|@import/)
  })

  it('says the verdict first, and of what it is', () => {
    expect(page.title).toBe('Consent audit of https://shop.example: 11 errors, 3 warnings, 2 ignored')
    expect(textOf(page.querySelector('.verdict'))).toBe('11 errors, 3 warnings, 2 ignored The site does more than its declaration says.')
    expect(textOf(page.querySelector('header dl'))).toContain(
      'November 25, 2026 at 10:44 PM UTC Declaration src/consent.config.ts Browser Chromium 140.0.7339.16',
    )
    expect(textOf(page.querySelector('header dl'))).toContain('https://shop.example/café?q=…(4)')
  })

  it('leads to each of its parts', () => {
    const links = [...page.querySelectorAll('nav a')]
    expect(links.map(textOf)).toEqual([...page.querySelectorAll('h2')].map(textOf))
    for (const link of links) expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  })

  it('has each id once, and every id that is named', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const element of page.querySelectorAll('[aria-labelledby]'))
      for (const id of element.getAttribute('aria-labelledby')?.split(' ') ?? []) expect(ids).toContain(id)
  })

  it('has every finding with its evidence and what to do', () => {
    const articles = [...page.querySelectorAll('article')]
    expect(articles).toHaveLength(sampleReport.findings.length)
    const article = articles.find((each) => textOf(each)?.startsWith('_ga The cookie _ga is stored on / before'))
    expect(article?.className).toBe('of-error')
    expect(textOf(article)).toContain('Seen by Undecided, Refuses, Accepts, and Sends GPC')
    expect(textOf(article)).toContain('Evidence Set-Cookie: _ga=…(26); Max-Age=63072000; Path=/')
    expect(textOf(article)).toContain('What to do Let the gate start whatever stores it')
    expect(textOf(article)).toContain('Declaration services.analytics.items.0')
  })

  it('keeps the lines of what is to be pasted', () => {
    expect(page.querySelector('article .lines')?.textContent).toBe(
      "services: {\n  tracker: { category: 'marketing', hosts: ['https://t.tracker.example'] },\n}",
    )
  })

  it('has each visit with what was done, a picture and a table', () => {
    const visits = [...(section('The visits')?.querySelectorAll(':scope > section') ?? [])]
    expect(visits.map((each) => textOf(each.querySelector('h3')))).toEqual([
      'Undecided',
      'Refuses',
      'Accepts',
      'Accepts analytics only',
      'Withdraws',
      'Sends GPC',
    ])
    for (const visit of visits) {
      expect(visit.querySelectorAll('svg[role="img"]')).toHaveLength(1)
      expect(visit.querySelectorAll('table caption')).toHaveLength(1)
    }
    expect([...(visits[4]?.querySelectorAll('.moments li') ?? [])].map(textOf)).toEqual([
      '/ opens at 0.0 s',
      'Accept all at 2.0 s',
      'Cookie settings at 5.0 s',
      'Withdraw at 5.6 s',
      '/ opens at 7.0 s',
    ])
  })

  it('counts in the table what happened often', () => {
    const [first] = sampleReport.visits
    const event = { time: 10, type: 'sent', text: 'https://a.example/x', phase: 'before' } as const
    page = read({ ...cleanReport, visits: first ? [{ ...first, events: [event, { ...event, time: 90 }, { ...event, isAllowed: false }] }] : [] })
    expect([...page.querySelectorAll('details tbody tr')].map(textOf)).toEqual([
      'https://a.example/xSent0.0 s, 2 timesbefore an answer–not judged',
      'https://a.example/xSent0.0 sbefore an answer–not allowed',
    ])
  })

  it('shows each picture once, with who saw it, and none that is not one', () => {
    const figures = [...(section('What visitors saw')?.querySelectorAll('figure') ?? [])]
    expect(figures.map((each) => textOf(each.querySelector('figcaption')))).toEqual([
      'The banner, as seen by: Undecided, Refuses, Accepts, Accepts analytics only, Withdraws, and Sends GPC',
      'The preferences, as seen by: Accepts',
    ])
    expect(figures.every((each) => each.querySelector('img')?.alt)).toBe(true)
    const [first] = sampleReport.visits
    for (const image of ['https://evil.example/a.png', 'data:text/html;base64,AA==', 'data:image/svg+xml;base64,AA==', 'data:image/png;base64,A"A'])
      expect(read({ ...cleanReport, visits: first ? [{ ...first, pictures: [{ of: 'page', image }] }] : [] }).querySelector('img')).toBeNull()
  })

  it('has all that was met with the service that it belongs to', () => {
    const rows = [...(section('What was met')?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf))
    expect(rows).toContainEqual(['session', 'cookie, HttpOnly', 'shop.example', 'session', 'session', 'Undecided, Refuses, and Accepts'])
    expect(rows).toContainEqual([hostile.script, 'localStorage', 'https://shop.example', 'persistent', 'none: it is not declared', 'Accepts analytics only'])
    expect(rows).toContainEqual(['https://www.google-analytics.com', '7, of which 7 held', 'analytics', 'Undecided, Refuses, Accepts, and Withdraws'])
    expect(rows).toContainEqual(['https://t.tracker.example', '4, of which 2 held', 'none: it is not declared', 'Undecided and Refuses'])
    expect(rows).toContainEqual(['https://shop.example', '1,240', 'the site itself', 'Undecided, Refuses, and Accepts'])
  })

  it('has what is ignored, with reason and end', () => {
    const rows = [...(section('Ignored findings')?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf))
    expect(rows.map(([what, , reason, until]) => [what, reason, until])).toEqual([
      ['theme', 'In the baseline.', 'no end'],
      ['helpdesk:*', 'Only after a chat | with <b>us</b>.', '2027-01-31'],
    ])
  })

  it('has what was not checked', () => {
    expect([...(section('What was not checked')?.querySelectorAll('li') ?? [])].map(textOf).slice(0, 2)).toEqual([
      'Pages that need a login: no --storage-state was given.',
      'What a server does with an IP address.',
    ])
  })

  it('says of a narrow screen’s cells which column they are of', () => {
    for (const table of page.querySelectorAll('table')) {
      const titles = [...table.querySelectorAll('thead th')].map(textOf)
      for (const row of table.querySelectorAll('tbody tr'))
        expect([...row.querySelectorAll('td')].map((cell) => cell.getAttribute('data-label'))).toEqual(titles.slice(1))
    }
  })

  it('tells first what could not be judged', () => {
    page = read(inconclusiveReport)
    expect(textOf(page.querySelector('h2'))).toBe('What could not be judged')
    expect([...(section('What could not be judged')?.querySelectorAll('li') ?? [])].map(textOf)).toEqual([
      'Refuses: No button that refuses was found: name it with --reject.',
      'https://shop.example/slow The page did not answer within 15 s: ask for it with a longer --timeout.',
      `(Undecided) A dialog was dismissed: ${hostile.script}`,
    ])
    expect(page.querySelector('.verdict')?.className).toBe('verdict warning')
  })

  it('says where there is nothing', () => {
    page = read(emptyReport)
    expect(textOf(section('What could not be judged'))).toContain('No visit took place.')
    expect(textOf(section('Findings'))).toBe('Findings There are none.')
    expect(textOf(section('What was met'))).toBe('What was met Nothing was stored. No host was contacted.')
    expect(section('The visits')).toBeUndefined()
    expect(section('What visitors saw')).toBeUndefined()
    expect(section('Ignored findings')).toBeUndefined()
  })

  it.each(Object.entries(hostile))('makes no element of a hostile name: %s', (_, name) => {
    const elements = (text: string) => {
      const of = { kind: 'cookie', name: text, place: text, visitors: ['refuse'], service: text, duration: text } as const
      const [visit] = sampleReport.visits
      const report: AuditReport = {
        ...sampleReport,
        site: text,
        browser: text,
        declaration: text,
        generator: text,
        startedAt: text,
        pages: [text],
        findings: [sampleFinding('undeclared-item', text, { message: text, remedy: text, pages: [text], evidence: [text], declaredAt: text })],
        ignored: [{ ...sampleFinding('undeclared-item', text), reason: text, until: text }],
        problems: [{ message: text, page: text }],
        items: [of],
        hosts: [{ host: text, service: text, requests: 1, held: 0, visitors: ['refuse'] }],
        notChecked: [text],
        visits: visit ? [{ ...visit, reason: text, outcome: 'inconclusive', events: [{ time: 1, type: 'stored', text, phase: 'before', service: text }] }] : [],
      }
      return [...read(report).querySelectorAll('*')].map(({ localName }) => localName).filter((each) => each !== 'code')
    }
    // what is code in a sentence, and how many lines there are to paste, is the site's to say
    expect(elements(name)).toEqual(elements('harmless'))
  })
})
