// @vitest-environment node
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckReport } from '../../../src/check/CheckReport.js'
import { type CheckOptions, check } from '../../../src/command/check.js'
import { projectOf } from './projectOf.js'

const root = 'test/fixtures/check/site'
const config = `${root}/consent.config.ts`

/** What the command prints, and its exit status. */
async function run(file: string, options: CheckOptions) {
  const status = await check(file, options)
  return { status, printed: output.join(''), complaint: complaints.join('\n') }
}

let output: string[]
let complaints: string[]

beforeEach(() => {
  output = []
  complaints = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => !!output.push(String(text)))
  vi.spyOn(console, 'error').mockImplementation((text) => void complaints.push(text))
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('consent-kit check', () => {
  it('prints what the code does and the declaration does not say', async () => {
    const { status, printed } = await run(config, { root })
    expect(printed).toMatchInlineSnapshot(`
      "Stored, and in no declaration
      Declare it under \`items\` of the service that stores it, or remove what stores it.

      test/fixtures/check/site/lib/basket.ts:5:3  undeclared-write  The sessionStorage item "coupon" is stored here, and no service declares it.
          { name: 'coupon', kind: 'sessionStorage', duration: 'session', purpose: '…' }
      test/fixtures/check/site/lib/signIn.ts:6:3  undeclared-write  The cookie "meadow_hint" is stored here, and no service declares it.
          { name: 'meadow_hint', duration: '30 days', purpose: '…' }
      test/fixtures/check/site/lib/signIn.ts:10:3  undeclared-write  The cookie "meadow_other" is stored here, and no service declares it.
          { name: 'meadow_other', duration: 'session', purpose: '…' }

      Of another kind than declared
      Declare the \`kind\` that it has; with another one it is not deleted at a withdrawal.

      test/fixtures/check/site/lib/basket.ts:9:3  other-kind  The localStorage item "theme" is stored here; services.theme declares "theme" as a cookie.
          { name: 'theme', kind: 'localStorage', duration: 'persistent', purpose: '…' }

      Vendor that no service declares
      Declare it as a service, with its function of \`consent-kit/services\`, or remove it.

      test/fixtures/check/site/app/layout.tsx:2:1  undeclared-vendor  "posthog-js" runs posthog, and no service declares that vendor.
          posthog: declareOnly(posthog({ key: '…' }))
      test/fixtures/check/site/app/layout.tsx:12:7  undeclared-vendor  https://www.googletagmanager.com is contacted here, which belongs to googleTagManager, and no service declares that vendor.
          googleTagManager: googleTagManager({ id: '…' })

      Host that no service declares
      Declare it under \`hosts\` of the service that contacts it, or remove what contacts it.

      test/fixtures/check/site/app/layout.tsx:13:7  undeclared-host  https://cdn.visits.example is contacted here, and no service declares it.
          hosts: ['https://cdn.visits.example']

      Left out without a reason
      Say behind the colon why it needs no declaration; until then it does not count.

      test/fixtures/check/site/lib/signIn.ts:9:3  ignore-without-reason  This leaves something out and does not say why, so that it does not count.
          // consent-kit-ignore: …

      Not read
      test/fixtures/check/site/lib/basket.ts:12:61  localStorage.setItem(key, value)
          its name is only known when it runs

      8 findings, 1 place not read, in 5 files. Left out as a test, or as built, vendored or minified: 1 file.
      Not seen: what packages and loaded scripts store by themselves, HTML files, and what is stored by way of a class or another object. An audit sees those.
      "
    `)
    expect(status).toBe(1)
  })

  it('prints the same as JSON', async () => {
    const { status, printed } = await run(config, { root, json: true })
    const report: CheckReport = JSON.parse(printed)
    expect(report.version).toBe(1)
    expect(report.findings.map(({ code, line }) => `${code} ${line}`).sort()).toEqual([
      'ignore-without-reason 9',
      'other-kind 9',
      'undeclared-host 13',
      'undeclared-vendor 12',
      'undeclared-vendor 2',
      'undeclared-write 10',
      'undeclared-write 5',
      'undeclared-write 6',
    ])
    expect(report.notRead).toEqual([
      {
        file: `${root}/lib/basket.ts`,
        line: 12,
        column: 61,
        text: 'localStorage.setItem(key, value)',
        reason: 'its name is only known when it runs',
      },
    ])
    expect(status).toBe(1)
  })

  it('ends with 0 where there is nothing to say', async () => {
    const folder = projectOf({ 'code.ts': "document.cookie = 'theme=dark'" })
    const { status, printed } = await run(config, { root: folder })
    expect(printed).toMatch(/^0 findings, 0 places not read, in 1 file\.\n/)
    expect(status).toBe(0)
  })

  it('ends with 0 where something could only not be read, and says so', async () => {
    const { status, printed } = await run(config, { root: projectOf({ 'code.ts': 'document.cookie = text' }) })
    expect(printed).toContain('code.ts:1:1  document.cookie = text\n    its name is only known when it runs\n\n0 findings, 1 place not read, in 1 file.')
    expect(status).toBe(0)
  })

  it.each([
    ['nowhere.ts', {}, 'There is no file "'],
    [config, { root: 'nowhere' }, 'There is no folder "'],
    [config, { root: 'test/fixtures/check/site/public' }, 'There is no code to check in "'],
    [config, { root, policy: ['policy.txt'] }, '--policy takes files that end in .md, .html or .json, not "policy.txt".'],
    [config, { root, policy: ['policy.md'], locale: 'xx' }, 'not "xx".'],
    [config, { root, policy: ['policy.md'], regime: 'never' }, '--regime takes opt-in, opt-out, notice, not "never".'],
    [config, { root, export: 'other' }, 'has no declaration "other"'],
  ])('ends with 2 where it could not run: %s %j', async (file, options, complaint) => {
    const { status, printed, complaint: said } = await run(file, options)
    expect(said).toContain(complaint)
    expect([status, printed]).toEqual([2, ''])
  })

  it('ends with 2 where the declaration is not valid', async () => {
    const folder = projectOf({ 'consent.config.ts': "export const consent = { categories: {}, services: { a: { category: 'none' } } }" })
    const { status, complaint } = await run(join(folder, 'consent.config.ts'), { root })
    expect(complaint).toContain('services.a.category: "none" is not a category')
    expect(status).toBe(2)
  })
})

describe('a policy that is kept as a file', () => {
  const site = () => projectOf({ 'code.ts': '' })

  it.each(['md', 'html', 'json'])('is written by the command that is printed, and then current: .%s', async (format) => {
    const folder = site()
    const kept = join(folder, `cookies.${format}`)
    const options = { root: folder, policy: [kept], json: true }
    const { status, printed } = await run(config, options)
    const [finding] = (JSON.parse(printed) as CheckReport).findings
    const flag = format === 'md' ? '' : ` --format ${format}`
    expect(finding).toMatchObject({
      code: 'policy-outdated',
      message: `There is no file "${kept}".`,
      remedy: `npx consent-kit policy ${config}${flag} --out ${kept}`,
    })
    expect(status).toBe(1)

    const { writePolicy } = await import('../../../src/command/writePolicy.js')
    await writePolicy(config, { format, locale: 'en', regime: 'opt-in', out: kept })
    expect(await check(config, options)).toBe(0)
    writeFileSync(kept, readFileSync(kept, 'utf8').replace(/\n/g, '\r\n'))
    expect(await check(config, options), 'as Git may check it out').toBe(0)
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('Remembers light or dark.', 'Something else.'))
    expect(await check(config, options)).toBe(1)
  })

  it('differs from a line on, in the language and by the rule that were asked for', async () => {
    const folder = site()
    const kept = join(folder, 'our cookies.md')
    writeFileSync(kept, '# Cookie\\-Richtlinie\n\nAlt.\n')
    const { printed } = await run(config, { root: folder, policy: [kept], locale: 'de', regime: 'opt-out', export: 'consent', json: true })
    expect((JSON.parse(printed) as CheckReport).findings).toEqual([
      {
        file: kept,
        line: 3,
        column: 1,
        code: 'policy-outdated',
        message: 'From this line on, it is not what the declaration says today.',
        remedy: `npx consent-kit policy ${config} --locale de --regime opt-out --export consent --out "${kept}"`,
      },
    ])
  })
})
