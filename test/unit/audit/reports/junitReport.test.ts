import { describe, expect, it } from 'vitest'
import type { AuditReport } from '../../../../src/audit/AuditReport.js'
import { findingCodes } from '../../../../src/audit/findingCodes.js'
import { junitReport } from '../../../../src/audit/reports/junitReport.js'
import { cleanReport, emptyReport, hostile, inconclusiveReport, sampleFinding, sampleReport } from '../../helpers/sampleReport.js'

function read(report: AuditReport) {
  const page = new DOMParser().parseFromString(junitReport(report), 'application/xml')
  expect(page.querySelector('parsererror')?.textContent).toBeUndefined()
  const suites = [...page.querySelectorAll('testsuite')]
  const suite = (name: string) => suites.find((each) => each.getAttribute('name') === name) as Element
  const test = (name: string, code: string) => [...suite(name).children].find((each) => each.getAttribute('name')?.startsWith(`${code}:`)) as Element
  return { root: page.documentElement, suites, suite, test }
}

describe('the report as JUnit', () => {
  it('has a suite for each visitor, and one for all', () => {
    expect(read(sampleReport).suites.map((each) => each.getAttribute('name'))).toEqual([
      'all visitors',
      'Undecided',
      'Refuses',
      'Accepts',
      'Accepts analytics only',
      'Withdraws',
      'Sends GPC',
    ])
  })

  it('looks for each code where it can be found', () => {
    const { suites, suite } = read({ ...sampleReport, findings: [], ignored: [] })
    const codesOf = (each: Element) => [...each.children].map((test) => test.getAttribute('name')?.split(':')[0])
    expect(new Set(suites.flatMap(codesOf))).toEqual(new Set(Object.keys(findingCodes)))
    expect(codesOf(suite('all visitors'))).toEqual(['never-seen'])
    expect(codesOf(suite('Refuses'))).toContain('stored-after-refusal')
    expect(codesOf(suite('Accepts'))).not.toContain('stored-after-refusal')
    expect(codesOf(suite('Withdraws'))).toContain('sent-after-withdrawal')
    expect(codesOf(suite('Accepts analytics only'))).toContain('stored-without-category')
    expect(codesOf(suite('Sends GPC'))).toContain('signal-ignored')
  })

  it('fails a test where an error was found, with message and evidence', () => {
    const { test } = read(sampleReport)
    const failures = test('Refuses', 'stored-before-consent').querySelectorAll('failure')
    expect(failures).toHaveLength(1)
    expect(failures[0]?.getAttribute('message')).toBe(
      'The cookie `_ga` is stored on `/` before the visitor has answered; it belongs to the service `analytics`.',
    )
    expect(failures[0]?.textContent).toContain('  Set-Cookie: _ga=…(26); Max-Age=63072000; Path=/\n  at https://shop.example/app.js:12:3')
    expect(test('Withdraws', 'stored-before-consent').children).toHaveLength(0)
  })

  it('has a test for what a visitor found unexpectedly', () => {
    const { test } = read({ ...sampleReport, findings: [sampleFinding('refusal-not-kept', 'banner', { visitors: ['gpc'] })] })
    expect(test('Sends GPC', 'refusal-not-kept').querySelector('failure')).not.toBeNull()
  })

  it('passes a warning, and prints it', () => {
    const { test } = read(sampleReport)
    expect(test('all visitors', 'never-seen').querySelector('failure')).toBeNull()
    expect(test('all visitors', 'never-seen').querySelector('system-out')?.textContent).toContain('ph_*: ph_* is what')
  })

  it('skips what is ignored, with the reason', () => {
    const { test } = read(sampleReport)
    expect(test('Undecided', 'cookie-not-secure').querySelector('skipped')?.getAttribute('message')).toBe('In the baseline.')
    expect(test('Undecided', 'cookie-not-secure').querySelector('system-out')?.textContent).toContain('because: In the baseline.')
  })

  it('lets nothing pass for a visitor that could not be judged', () => {
    const { suite, suites } = read(inconclusiveReport)
    expect([...suite('Refuses').children].filter((test) => !test.children.length)).toEqual([])
    expect(suite('Refuses').querySelector('error')?.getAttribute('message')).toMatch(/^No button that refuses/)
    expect(suite('Undecided').querySelector('error')?.getAttribute('message')).toMatch(/^A dialog was dismissed/)
    expect(suites[0]?.querySelector('error')?.getAttribute('message')).toMatch(/^https:\/\/shop.example\/slow: The page did not/)
  })

  it('is an error where there was no visit', () => {
    expect(read(emptyReport).root.querySelector('error')?.getAttribute('message')).toBe('No visit took place.')
  })

  it('still fails what was found by a visitor that could not be judged', () => {
    const { test } = read({ ...inconclusiveReport, findings: [sampleFinding('undeclared-item', 'x', { visitors: ['refuse'] })] })
    expect(test('Refuses', 'undeclared-item').querySelector('failure')).not.toBeNull()
  })

  it.each([
    ['found', sampleReport],
    ['clean', cleanReport],
    ['inconclusive', inconclusiveReport],
    ['empty', emptyReport],
  ])('counts what it has: %s', (_, report) => {
    const { root, suites } = read(report)
    for (const each of [root, ...suites])
      expect(Object.fromEntries(['tests', 'failures', 'errors', 'skipped'].map((name) => [name, Number(each.getAttribute(name))]))).toEqual({
        tests: each.querySelectorAll('testcase').length,
        failures: each.querySelectorAll('failure').length,
        errors: each.querySelectorAll('error').length,
        skipped: each.querySelectorAll('skipped').length,
      })
  })

  it('says hostile names as they are', () => {
    const { test } = read({ ...cleanReport, findings: [sampleFinding('undeclared-item', hostile.cdata), sampleFinding('undeclared-item', hostile.script)] })
    const text = test('Undecided', 'undeclared-item').textContent
    expect(text).toContain(hostile.cdata)
    expect(text).toContain(hostile.script)
  })
})
