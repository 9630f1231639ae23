import { describe, expect, it } from 'vitest'
import { markdownReport } from '../../../../src/audit/reports/markdownReport.js'
import { cleanReport, emptyReport, hostile, inconclusiveReport, sampleFinding, sampleReport } from '../../helpers/sampleReport.js'

const row = (text: string, start: string) => text.split('\n').find((line) => line.startsWith(`| ${start}`))

describe('the report as Markdown', () => {
  it('begins with the verdict', () => {
    expect(markdownReport(sampleReport)).toMatch(/^## ❌ Consent audit: 11 errors, 3 warnings, 2 ignored\n\nThe site does more than its declaration says\.\n/)
    expect(markdownReport(cleanReport)).toMatch(/^## ✅ Consent audit: Clean\n\n2 visitors on 3 pages met nothing/)
    expect(markdownReport(emptyReport)).toMatch(/^## ⚠️ Consent audit: Inconclusive\n\nNo visit took place\.\n/)
  })

  it('has a row for each error', () => {
    const text = markdownReport(sampleReport)
    const errors = text.split('### Errors\n\n')[1]?.split('\n\n')[0]?.split('\n') ?? []
    expect(errors).toHaveLength(2 + 11)
    expect(row(text, '`_ga`')).toBe('| `_ga` | Stored before consent | Undecided, Refuses, Accepts, Sends GPC | `stored-before-consent` |')
  })

  it('has the details of each finding, warnings too', () => {
    const text = markdownReport(sampleReport)
    expect(text).toContain('<details><summary>Details of 14 findings</summary>')
    expect(text).toContain(
      [
        '**Stored before consent:** `_ga`',
        'The cookie `_ga` is stored on `/` before the visitor has answered; it belongs to the service `analytics`.',
        [
          '- Seen by: Undecided, Refuses, Accepts, Sends GPC',
          '- On `https://shop.example/`',
          '- `Set-Cookie: _ga=…(26); Max-Age=63072000; Path=/`',
          '- `at https://shop.example/app.js:12:3`',
          '- Declared at `services.analytics.items.0`',
        ].join('\n'),
        'To do: Let the gate start whatever stores it: in a service with `script`, `start` or `grant`, or inside `useWhenAllowed`.',
      ].join('\n\n'),
    )
    expect(text).toContain('**Declared, and never seen:** `ph_*`')
  })

  it('has what is to be pasted as a block of code', () => {
    expect(markdownReport(sampleReport)).toContain(
      "To do: Declare it under `hosts` of the service that contacts it:\n\n```\nservices: {\n  tracker: { category: 'marketing', hosts: ['https://t.tracker.example'] },\n}\n```",
    )
    const fenced = sampleFinding('undeclared-host', 'a', { remedy: 'Paste:\n````\n</details>' })
    expect(markdownReport({ ...cleanReport, findings: [fenced] })).toContain('\n`````\n````\n</details>\n`````\n')
  })

  it('keeps a row one row, with its cells', () => {
    const text = markdownReport({
      ...cleanReport,
      findings: [sampleFinding('undeclared-item', hostile.table), sampleFinding('undeclared-item', hostile.lines)],
    })
    expect(row(text, '```a\\|b')?.replace(/\\\|/g, '').split('|')).toHaveLength(6)
    expect(row(text, '`first second')?.split('|')).toHaveLength(6)
  })

  it.each([0, 1, 2, 3])('keeps a bar in its cell behind %i backslashes', (number) => {
    const text = markdownReport({ ...cleanReport, findings: [sampleFinding('undeclared-item', `a${'\\'.repeat(number)}|b`)] })
    expect(
      row(text, '`a')
        ?.replace(/\\[\\|]/g, '')
        .split('|'),
    ).toHaveLength(6)
  })

  it('has names as code, which ends where it should', () => {
    const text = markdownReport({ ...cleanReport, findings: [sampleFinding('undeclared-item', '`'), sampleFinding('undeclared-item', 'a``b`')] })
    expect(text).toContain('**Stored, and in no declaration:** `` ` ``\n')
    expect(text).toContain('**Stored, and in no declaration:** ``` a``b` ```\n')
    expect(markdownReport({ ...cleanReport, findings: [sampleFinding('undeclared-item', '')] })).toContain('declaration:** (empty)')
  })

  it('mentions nobody, links nowhere and has no HTML of the site', () => {
    const message = `${hostile.script} @octocat #12 https://evil.example www.evil.example [h](x) **b** a@b.example`
    const text = markdownReport({ ...cleanReport, findings: [sampleFinding('reject-missing', 'x', { message, evidence: [] })], notChecked: [message] })
    const prose = text.replace(/(`+)[^`][^\n]*?\1/g, '')
    expect(prose).not.toMatch(/(?<!\\)<(?!\/?details>|\/?summary>)|@[a-z]|(?<!&)#\d|:\/\/|www\.|(?<!\\)\]|(?<!\\)\*\*b/)
    expect(prose).toContain('\\<script\\>')
    expect(prose).toContain('@&#8203;octocat \\#&#8203;12 https&#58;//evil.example www&#46;evil.example \\[h\\]\\(x\\)')
  })

  it('tells what could not be judged, and what is ignored', () => {
    const text = markdownReport(inconclusiveReport)
    expect(text).toContain('### Inconclusive\n\n- Refuses: No button that refuses was found: name it with `--reject`.\n')
    expect(text).toContain('### Problems\n\n- `https://shop.example/slow`: The page did not answer within 15 s')
    expect(text).not.toContain('### Errors')
    expect(row(markdownReport(sampleReport), '`helpdesk:*`')).toBe(
      '| `helpdesk:*` | `never-seen` | Only after a chat \\| with \\<b\\>us\\</b\\>. | 2027\\-01\\-31 |',
    )
  })

  it('fits into a comment of GitHub, and counts what it leaves out', () => {
    const findings = Array.from({ length: 400 }, (_, index) => sampleFinding('undeclared-item', `${index}${hostile.long}`))
    const text = markdownReport({ ...sampleReport, findings, problems: Array.from({ length: 99 }, () => ({ message: hostile.long })) })
    expect(text.length).toBeLessThan(65_536)
    const left = Number(/The details of (\d+) findings are left out here/.exec(text)?.[1])
    expect(text.match(/^\*\*Stored, and in no declaration/gm) ?? []).toHaveLength(400 - left)
    expect(text).toContain('### What was not checked')
    expect(markdownReport(sampleReport)).not.toContain('left out here')
  })
})
