import { describe, expect, it } from 'vitest'
import { ignoreBaseline } from '../../../src/audit/ignoreBaseline.js'
import { readBaseline } from '../../../src/audit/readBaseline.js'
import { writeBaseline } from '../../../src/audit/writeBaseline.js'
import { CommandError } from '../../../src/tools/CommandError.js'
import { cleanReport, sampleFinding, sampleReport } from '../helpers/sampleReport.js'

describe('a baseline', () => {
  it('lets a later audit tell only what is new', () => {
    const baseline = readBaseline(writeBaseline(sampleReport))
    const later = { ...sampleReport, ignored: [], findings: [...sampleReport.findings, sampleFinding('undeclared-item', 'new')] }
    const { findings, ignored } = ignoreBaseline(later, baseline)
    expect(findings.map(({ subject }) => subject)).toEqual(['new'])
    expect(ignored).toEqual(sampleReport.findings.map((finding) => ({ ...finding, reason: 'In the baseline.' })))
  })

  it('takes names as they are, and no pattern', () => {
    const baseline = readBaseline('{ "version": 1, "findings": [{ "code": "undeclared-item", "subject": "*" }] }')
    expect(ignoreBaseline({ ...cleanReport, findings: [sampleFinding('undeclared-item', 'a')] }, baseline).findings).toHaveLength(1)
  })

  it('is the same for the same findings, each once', () => {
    const { findings, ignored } = sampleReport
    expect(writeBaseline({ ignored, findings: [...findings, ...findings].reverse() })).toBe(writeBaseline(sampleReport))
    expect(writeBaseline({ ignored: [], findings: [sampleFinding('undeclared-item', 'b'), sampleFinding('undeclared-item', 'a')] })).toBe(
      '{\n  "version": 1,\n  "findings": [\n    {\n      "code": "undeclared-item",\n      "subject": "a"\n    },\n    {\n      "code": "undeclared-item",\n      "subject": "b"\n    }\n  ]\n}\n',
    )
  })

  it('keeps what it had when it is written again, and nothing that an entry ignores', () => {
    const report = { ...cleanReport, findings: [sampleFinding('undeclared-item', 'a')] }
    const again = ignoreBaseline(report, readBaseline(writeBaseline(report)))
    expect(writeBaseline(again)).toBe(writeBaseline(report))
    expect(readBaseline(writeBaseline({ findings: [], ignored: [{ ...sampleFinding('never-seen', 'a'), reason: 'Known.' }] }))).toEqual([])
  })

  it.each([
    ['nothing', '', /^baseline: it is no JSON: /],
    ['a list', '[]', 'baseline: it is not an object with "version" and "findings": write it again.'],
    ['null', 'null', 'baseline: it is not an object with "version" and "findings": write it again.'],
    ['no version', '{}', 'baseline: its version is missing, and this consent-kit reads version 1: write it again.'],
    ['a later version', '{ "version": 2 }', 'baseline: its version is 2, and this consent-kit reads version 1: write it again.'],
    ['no findings', '{ "version": 1, "findings": {} }', 'baseline: "findings" is not a list: write it again.'],
    ['an entry that is none', '{ "version": 1, "findings": [null] }', 'baseline: findings[0].code is missing, which is no code of a finding.'],
    ['an unknown code', '{ "version": 1, "findings": [{ "code": "x" }] }', 'baseline: findings[0].code is "x", which is no code of a finding.'],
    ['no subject', '{ "version": 1, "findings": [{ "code": "never-seen" }] }', 'baseline: findings[0].subject is missing, which is no text.'],
  ])('is refused where it is %s', (_, text, message) => {
    const attempt = () => readBaseline(text)
    expect(attempt).toThrow(CommandError)
    expect(attempt).toThrow(message)
  })

  it('may begin with a byte order mark', () => {
    expect(readBaseline('\ufeff{ "version": 1, "findings": [] }')).toEqual([])
  })
})
