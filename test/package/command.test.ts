import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { npm, packInto, root, temporaryDirectory } from './packed.js'

// The command as its users have it: from the packed package, in a project of their own.

const project = temporaryDirectory()
const write = (name: string, text: string) => writeFileSync(join(project, name), text)

const declaration = (name: string) => `{
  site: { name: '${name}', contact: 'privacy@meadow.example' },
  updated: '2026-02-26',
  categories: { analytics: {} },
  services: { counter: { category: 'analytics', purpose: 'Counts <b>visits</b>.', items: [{ name: '_c', duration: '1 year' }] } },
}`

beforeAll(() => {
  const packed = packInto(project)
  write('package.json', JSON.stringify({ name: 'project', private: true, type: 'module' }))
  npm(
    'install',
    '--prefix',
    project,
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    packed,
    `react@${versionOf('react')}`,
    `react-dom@${versionOf('react-dom')}`,
  )
  // without the file's ending, as a bundler lets one write it
  write('names.ts', `export const site: string = 'Meadow'`)
  write(
    'consent.config.ts',
    `import { defineConsent } from 'consent-kit'\nimport { site } from './names'\nexport const consent = defineConsent({ ...${declaration('x')}, site: { name: site } })`,
  )
  write('several.ts', `export const one = ${declaration('One')}\nexport const two = ${declaration('Two')} as const`)
  write(
    'wrong.ts',
    `import { defineConsent } from 'consent-kit'\nexport const consent = defineConsent({ categories: {}, services: { a: { category: 'analytics', items: [{ name: 'b', duration: '1 yeer' }] } } })`,
  )
  write('broken.ts', 'export const consent = {')
  write('empty.ts', 'export const nothing = 1')
}, 120_000)

const versionOf = (name: string) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'node_modules/consent-kit/dist/command/index.js'), ...args], {
    cwd: project,
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { status, stdout, stderr: stderr.replace(/\n\s+at .*/g, '') }
}

describe('consent-kit policy', () => {
  it('is there under its name, and can be run', () => {
    const command = join(project, 'node_modules/.bin/consent-kit')
    expect(execFileSync(command, ['--help'], { encoding: 'utf8' })).toMatch(/^Usage: consent-kit \[options\] \[command\]/)
  })

  it('writes Markdown of a declaration in TypeScript', () => {
    const { status, stdout } = run('policy', 'consent.config.ts')
    expect(stdout).toMatch(/^# Cookie policy\n\nLast changed on .*2026\n\n## What cookies are/)
    expect(stdout).toContain('## How Meadow uses cookies')
    expect(stdout).toContain('| \\_c | Counts \\<b\\>visits\\</b\\>. | 1 year |')
    expect(status).toBe(0)
  })

  it('writes a whole page in another language', () => {
    const { stdout, status } = run('policy', 'consent.config.ts', '--format', 'html', '--locale', 'de')
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="de" dir="ltr"><head>.*<title>Cookie-Richtlinie · Meadow<\/title>/)
    expect(stdout).toContain('Counts &lt;b&gt;visits&lt;/b&gt;.')
    expect(stdout, 'what nothing can do without a script').not.toMatch(/<form|<button/)
    expect(status).toBe(0)
  })

  it('writes JSON into a file', () => {
    const { stdout, status } = run('policy', 'consent.config.ts', '--format', 'json', '--regime', 'opt-out', '--out', 'policy.json')
    expect([stdout, status]).toEqual(['', 0])
    const policy = JSON.parse(readFileSync(join(project, 'policy.json'), 'utf8'))
    expect(policy).toMatchObject({ format: 'consent-kit-policy', version: 1, title: 'Cookie policy' })
    expect(JSON.stringify(policy)).toContain('Everything else is on until you turn it off')
  })

  it('takes one of several, which need no defineConsent', () => {
    expect(run('policy', 'several.ts', '--export', 'two').stdout).toContain('## How Two uses cookies')
  })

  it.each([
    [[], 'Usage: consent-kit [options] [command]'],
    [['polcy'], "unknown command 'polcy'\n(Did you mean policy?)"],
    [['policy'], "missing required argument 'file'"],
    [['policy', 'consent.config.ts', 'more'], 'too many arguments'],
    [['policy', 'nowhere.ts'], 'There is no file "'],
    [['policy', 'several.ts'], '"several.ts" has several declarations: choose with --export one of "one", "two".'],
    [['policy', 'several.ts', '--export', 'three'], '"several.ts" has no declaration "three"; it has "one", "two".'],
    [['policy', 'empty.ts'], '"empty.ts" exports no declaration: export what defineConsent returns.'],
    [['policy', 'broken.ts'], '"broken.ts" could not be loaded: '],
    [['policy', 'wrong.ts'], 'did you mean'],
    [['policy', 'consent.config.ts', '--format', 'pdf'], '--format takes md, html, json, not "pdf".'],
    [['policy', 'consent.config.ts', '--regime', 'never'], "argument 'never' is invalid. Allowed choices are opt-in, opt-out, notice."],
    [['policy', 'consent.config.ts', '--locale', '../../index'], 'not "../../index".'],
    [['policy', 'consent.config.ts', '--frmat', 'md'], "unknown option '--frmat'\n(Did you mean --format?)"],
  ])('says of %j what is wrong, and writes nothing', (args, complaint) => {
    const { status, stdout, stderr } = run(...args)
    expect(stderr).toContain(complaint)
    expect(stderr, 'no stack for what is theirs to mend').not.toContain('file://')
    expect([stdout, status]).toEqual(['', 2])
  })
})
