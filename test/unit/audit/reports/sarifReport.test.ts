import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { AuditReport } from '../../../../src/audit/AuditReport.js'
import { findingCodes } from '../../../../src/audit/findingCodes.js'
import { sarifReport } from '../../../../src/audit/reports/sarifReport.js'
import { cleanReport, emptyReport, inconclusiveReport, sampleFinding, sampleReport } from '../../helpers/sampleReport.js'

const load = createRequire(import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(load.resolve(path), 'utf8'))
const isSarif = new Ajv({ schemaId: 'auto', allErrors: true })
  .addMetaSchema(read('ajv/lib/refs/json-schema-draft-04.json'))
  .compile(read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))

const locate = (path: string) => (path === 'services.analytics.items.0' ? { line: 12, column: 7 } : path === '' ? { line: 3, column: 24 } : undefined)
const write = (report: AuditReport): Log => JSON.parse(sarifReport(report, { locate }))
const resultOf = (report: AuditReport) => write(report).runs[0]?.results?.[0] as Result

describe('the report as SARIF', () => {
  it.each([
    ['found', sampleReport],
    ['clean', cleanReport],
    ['inconclusive', inconclusiveReport],
    ['empty', emptyReport],
  ])('is valid: %s', (_, report) => {
    isSarif(write(report))
    expect(isSarif.errors ?? []).toEqual([])
  })

  it('is held against a schema that refuses what is none', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
  })

  it('has a rule with help for every code', () => {
    const rules = write(cleanReport).runs[0]?.tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(findingCodes))
    for (const { id, help, defaultConfiguration } of rules) {
      const { remedy, severity } = findingCodes[id as keyof typeof findingCodes]
      expect([help?.text, defaultConfiguration?.level]).toEqual([remedy, severity])
    }
  })

  it('has every finding, each with the rule that its index names', () => {
    const [run] = write(sampleReport).runs
    expect(run?.results).toHaveLength(sampleReport.findings.length + sampleReport.ignored.length)
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
  })

  it.each([
    ['at the line of its part', 'services.analytics.items.0', { startLine: 12, startColumn: 7 }],
    ['at the declaration where it has no part', undefined, { startLine: 3, startColumn: 24 }],
    ['at the first line where its part is not found', 'services.gone', { startLine: 1, startColumn: 1 }],
  ])('puts a finding %s', (_, declaredAt, region) => {
    const [location] = resultOf({ ...cleanReport, findings: [sampleFinding('lasts-longer', '_ga', { declaredAt })] }).locations ?? []
    expect(location?.physicalLocation).toEqual({ artifactLocation: { uri: 'src/consent.config.ts', uriBaseId: '%SRCROOT%' }, region })
    expect(location?.logicalLocations?.[0]?.fullyQualifiedName).toBe(declaredAt)
  })

  it.each([
    ['./my app/consent.config.ts', { uri: 'my%20app/consent.config.ts', uriBaseId: '%SRCROOT%' }],
    ['src\\consent.config.ts', { uri: 'src/consent.config.ts', uriBaseId: '%SRCROOT%' }],
    ['/app/consent.config.ts', { uri: 'file:///app/consent.config.ts' }],
  ])('names the module %s', (declaration, artifactLocation) => {
    const [location] = resultOf({ ...sampleReport, declaration }).locations ?? []
    expect(location?.physicalLocation?.artifactLocation).toEqual(artifactLocation)
  })

  it('knows a finding again by its code and subject, whatever else changes', () => {
    const print = (...finding: Parameters<typeof sampleFinding>) =>
      resultOf({ ...cleanReport, findings: [sampleFinding(...finding)] }).partialFingerprints?.primaryLocationLineHash
    const first = print('lasts-longer', '_ga')
    expect(print('lasts-longer', '_ga', { message: 'Other words.', declaredAt: 'services.analytics.items.0', visitors: ['accept'] })).toBe(first)
    expect(print('lasts-longer', '_gb')).not.toBe(first)
    expect(print('other-kind', '_ga')).not.toBe(first)
  })

  it('suppresses what is ignored, with the reason', () => {
    const results = write(sampleReport).runs[0]?.results ?? []
    expect(results.filter(({ suppressions }) => suppressions).map(({ properties, suppressions }) => [properties?.subject, suppressions?.[0]])).toEqual([
      ['theme', { kind: 'external', status: 'accepted', justification: 'In the baseline.' }],
      ['helpdesk:*', { kind: 'external', status: 'accepted', justification: 'Only after a chat | with <b>us</b>. (until 2027-01-31)' }],
    ])
  })

  it('tells what went wrong as notifications of the tool', () => {
    const invocations = (report: AuditReport) => write(report).runs[0]?.invocations?.[0]
    expect(invocations(sampleReport)).toMatchObject({ executionSuccessful: true, endTimeUtc: '2026-11-25T22:44:41.200Z', toolExecutionNotifications: [] })
    expect(invocations(emptyReport)).toMatchObject({ executionSuccessful: false })
    expect(invocations(inconclusiveReport)).toMatchObject({ executionSuccessful: false })
    expect(invocations(inconclusiveReport)?.toolExecutionNotifications?.map(({ message }) => message.text?.slice(0, 50))).toEqual([
      'refuse: No button that refuses was found: name it ',
      'https://shop.example/slow: The page did not answer',
      'undecided: A dialog was dismissed: <script>alert("',
    ])
  })

  it('makes no link and no placeholder of a name', () => {
    const { message, properties } = resultOf({ ...cleanReport, findings: [sampleFinding('undeclared-item', '[x](https://evil.example) {0}')] })
    expect(message.text).toContain('[x] (https://evil.example) {{0}} is what')
    expect(properties?.subject).toBe('[x](https://evil.example) {0}')
  })
})
