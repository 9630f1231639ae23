import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { terminalReport } from '../../../../src/audit/reports/terminalReport.js'
import { cleanReport, emptyReport, hostile, inconclusiveReport, sampleFinding, sampleReport } from '../../helpers/sampleReport.js'

const plain = { colours: false, width: 80 }
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1)

describe('the report for a terminal', () => {
  it('has a block for each finding, errors first', () => {
    const { findings } = sampleReport
    const text = terminalReport(
      { ...sampleReport, findings: findings.filter(({ subject }) => ['_ga', 'ph_*', 'https://t.tracker.example'].includes(subject)) },
      plain,
    )
    expect(text.match(/^[✖▲].*$/gm)).toEqual([
      '✖ Error: Stored before consent  stored-before-consent',
      '✖ Error: Still stored after a withdrawal  stored-after-withdrawal',
      '✖ Error: Contacted, and in no declaration  undeclared-host',
      '▲ Warning: Declared, and never seen  never-seen',
    ])
    expect(text).toContain(
      [
        '  _ga',
        '    The cookie `_ga` is stored on `/` before the visitor has answered; it',
        '    belongs to the service `analytics`.',
        '    Seen by      Undecided, Refuses, Accepts, Sends GPC',
        '    Where        https://shop.example/',
        '    Evidence     Set-Cookie: _ga=…(26); Max-Age=63072000; Path=/',
        '                 at https://shop.example/app.js:12:3',
        '    Declaration  services.analytics.items.0',
        '    To do        Let the gate start whatever stores it: in a service with',
        '                 `script`, `start` or `grant`, or inside `useWhenAllowed`.',
      ].join('\n'),
    )
  })

  it('says nothing where a finding has nothing to say', () => {
    const text = terminalReport({ ...cleanReport, findings: [sampleFinding('never-seen', 'a', { visitors: [], pages: [], evidence: [] })] }, plain)
    expect(text).not.toMatch(/Seen by|Where|Evidence|Declaration/)
  })

  it('keeps the lines of what is to be pasted', () => {
    expect(terminalReport(sampleReport, { ...plain, width: 120 })).toContain(
      [
        '    To do        Declare it under `hosts` of the service that contacts it:',
        '                 services: {',
        "                   tracker: { category: 'marketing', hosts: ['https://t.tracker.example'] },",
        '                 }',
      ].join('\n'),
    )
  })

  it('counts what it leaves out of long evidence', () => {
    expect(terminalReport(sampleReport, plain)).toMatch(/p\.gif\?…\(4\)\n +and 3 more\n/)
  })

  it.each([40, 80, 200])('is no wider than %i columns', (width) => {
    for (const line of terminalReport(sampleReport, { colours: false, width }).split('\n')) expect(line.length, line).toBeLessThanOrEqual(width)
  })

  it('takes a terminal of no width for a narrow one', () => {
    expect(terminalReport(sampleReport, { colours: false, width: 0 })).toBe(terminalReport(sampleReport, { colours: false, width: 40 }))
  })

  it('says the same in colours', () => {
    const coloured = terminalReport(sampleReport, { ...plain, colours: true })
    expect(coloured).toContain('\u001b[31m✖ Error:')
    expect(stripVTControlCharacters(coloured)).toBe(terminalReport(sampleReport, plain))
  })

  it('lets no name of the site command the terminal, or turn its text', () => {
    const text = terminalReport(sampleReport, plain)
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u)
    expect(text).toContain('cookie_\\u{202e}gpj.exe')
    expect(text).toContain(hostile.arabic)
  })

  it('tells what is ignored, what was not checked, and the verdict last', () => {
    const text = terminalReport(sampleReport, plain)
    expect(text).toContain(
      '\nIgnored\n  - cookie-not-secure theme: In the baseline.\n  - never-seen helpdesk:*: Only after a chat | with <b>us</b>. (until\n    2027-01-31)\n',
    )
    expect(text).toContain('\nNot checked\n  - Pages that need a login')
    expect(lastLine(text)).toBe('11 errors, 3 warnings, 2 ignored: the site does more than its declaration says.')
  })

  it('tells why it is inconclusive', () => {
    const text = terminalReport(inconclusiveReport, plain)
    expect(text).toContain('\nInconclusive\n  - Refuses: No button that refuses was found: name it with `--reject`.\n')
    expect(text).toContain('\nProblems\n  - https://shop.example/slow: The page did not answer within 15 s')
    expect(text).toContain('  - Undecided: A dialog was dismissed: <script>')
    expect(lastLine(text)).toMatch(/^Inconclusive: /)
    expect(lastLine(terminalReport(emptyReport, plain))).toBe('Inconclusive: no visit took place.')
  })

  it('is short where nothing was found', () => {
    expect(terminalReport(cleanReport, { ...plain, width: 200 })).toBe(
      [
        'https://shop.example',
        'src/consent.config.ts · 2 visitors on 3 pages · Chromium 140.0.7339.16 · November 25, 2026 at 10:44 PM UTC · 41.2 s',
        '',
        'Clean: 2 visitors on 3 pages met nothing that the declaration does not allow.',
        '',
      ].join('\n'),
    )
  })
})
