import { describe, expect, it } from 'vitest'
import type { IgnoreEntry } from '../../../src/audit/IgnoreEntry.js'
import { ignoreFindings } from '../../../src/audit/ignoreFindings.js'
import { CommandError } from '../../../src/tools/CommandError.js'
import { cleanReport, sampleFinding } from '../helpers/sampleReport.js'

const now = new Date('2026-11-25T22:44:00Z')
const report = {
  ...cleanReport,
  findings: [
    sampleFinding('never-seen', 'ph_a'),
    sampleFinding('never-seen', 'ph_b'),
    sampleFinding('never-seen', '_ga'),
    sampleFinding('undeclared-item', 'ph_a'),
  ],
}
const entry = (more: Partial<IgnoreEntry> = {}): IgnoreEntry => ({ code: 'never-seen', reason: 'Only after signing in.', until: '2027-01-31', ...more })
const ignore = (...entries: readonly IgnoreEntry[]) => {
  const { report: left, notes } = ignoreFindings(report, entries, now)
  return { left: left.findings.map(({ code, subject }) => `${code} ${subject}`), ignored: left.ignored.map(({ subject }) => subject), notes }
}

describe('an ignored finding', () => {
  it.each([
    ['its subject', 'ph_a', ['ph_a']],
    ['a pattern', 'ph_*', ['ph_a', 'ph_b']],
    ['its code alone', undefined, ['ph_a', 'ph_b', '_ga']],
  ])('is named by %s', (_, subject, ignored) => {
    expect(ignore(entry({ subject }))).toMatchObject({ ignored, notes: [] })
    expect(ignore(entry({ subject })).left).toContain('undeclared-item ph_a')
  })

  it('keeps all that it says, with the reason and the end', () => {
    const { ignored } = ignoreFindings(report, [entry({ subject: '_ga' })], now).report
    expect(ignored).toEqual([{ ...report.findings[2], reason: 'Only after signing in.', until: '2027-01-31' }])
  })

  it('has the reason of the first entry that names it', () => {
    const { ignored } = ignoreFindings(report, [entry({ subject: '_ga', reason: 'One.' }), entry({ reason: 'Two.' })], now).report
    expect(ignored.map(({ reason }) => reason)).toEqual(['Two.', 'Two.', 'One.'])
  })

  it('stays beside those that were ignored before', () => {
    const before = { ...report, ignored: [{ ...sampleFinding('box-ticked', 'x'), reason: 'In the baseline.' }] }
    expect(ignoreFindings(before, [entry({ subject: '_ga' })], now).report.ignored.map(({ subject }) => subject)).toEqual(['x', '_ga'])
  })
})

describe('an entry that does not hold', () => {
  it.each([undefined, '', '  '])('has no reason: %j', (reason) => {
    expect(ignore(entry({ reason } as Partial<IgnoreEntry>))).toMatchObject({
      ignored: [],
      notes: ['ignore: "never-seen" gives no reason, and does not count.'],
    })
  })

  it('is past its end, which is its last day', () => {
    expect(ignore(entry({ until: '2026-11-25' })).notes).toEqual([])
    expect(ignore(entry({ until: '2026-11-24', subject: 'ph_*' }))).toMatchObject({
      ignored: [],
      notes: ['ignore: "never-seen" of "ph_*" ended on 2026-11-24, and does not count any more.'],
    })
  })

  it('matches nothing', () => {
    expect(ignore(entry({ subject: 'gone' })).notes).toEqual(['ignore: "never-seen" of "gone" matches no finding: remove it.'])
  })

  it('is not stale while it names what a baseline ignores', () => {
    const before = { ...report, ignored: [{ ...sampleFinding('box-ticked', 'x'), reason: 'In the baseline.' }] }
    expect(ignoreFindings(before, [entry({ code: 'box-ticked' })], now).notes).toEqual([])
  })
})

describe('an entry that cannot be meant', () => {
  it.each([
    ['an end that is missing', { until: undefined }, 'ignore: "never-seen" has no end: add until: "2027-11-25" or an earlier day.'],
    ['an end that is no day', { until: '2027-02-30' }, 'ignore: "never-seen" ends on "2027-02-30", which is no day of the calendar such as "2027-11-25".'],
    ['an end in other words', { until: 'next year' }, 'ignore: "never-seen" ends on "next year", which is no day of the calendar such as "2027-11-25".'],
    [
      'an end with a time',
      { until: '2027-01-01T00:00Z' },
      'ignore: "never-seen" ends on "2027-01-01T00:00Z", which is no day of the calendar such as "2027-11-25".',
    ],
    [
      'an end too far ahead',
      { until: '2027-11-26', subject: 'a' },
      'ignore: "never-seen" of "a" ends on 2027-11-26, more than a year ahead: the latest day is 2027-11-25.',
    ],
    ['a code with a typo', { code: 'never-sen' }, 'ignore: there is no finding "never-sen"; did you mean "never-seen"?'],
    ['a code of an object', { code: 'toString' }, 'ignore: there is no finding "toString".'],
    ['no code', { code: undefined }, 'ignore: there is no finding without a code.'],
    ['a subject that is no text', { subject: 5 }, 'ignore: the subject of "never-seen" is 5, which is no text.'],
  ])('has %s', (_, more, message) => {
    expect(() => ignore(entry(more as Partial<IgnoreEntry>))).toThrow(new CommandError(message))
  })

  it('is no entry', () => {
    expect(() => ignoreFindings(report, [null, 'never-seen'] as unknown as readonly IgnoreEntry[], now)).toThrow(CommandError)
  })

  it('may end a year ahead', () => {
    expect(ignore(entry({ until: '2027-11-25' })).ignored).toHaveLength(3)
  })
})
