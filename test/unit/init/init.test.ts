// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type InitOptions, init } from '../../../src/command/init.js'
import { appWith, type Files, layouts } from './apps.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'consent-kit-init-'))
  write(appWith(layouts.plain as string))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
const contents = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  )

async function run(options: InitOptions, answer?: string) {
  const isTTY = answer !== undefined
  const input = Object.assign(new PassThrough(), { isTTY })
  const output = Object.assign(new PassThrough(), { isTTY })
  let said = ''
  output.on('data', (text) => {
    said += text
    if (isTTY && String(text).includes('[y/N]')) input.write(`${answer}\n`)
  })
  const status = await init(folder, options, { input, output })
  return { status, said }
}

describe('init', () => {
  it('shows the diff, writes what it says, and finds nothing to do the second time', async () => {
    const first = await run({ yes: true })
    expect(first.status).toBe(0)
    expect(first.said).toContain('--- /dev/null\n+++ b/consent.config.ts\n')
    expect(first.said).toContain('--- a/app/layout.tsx\n+++ b/app/layout.tsx\n')
    expect(first.said).toContain('Done:\n- consent.config.ts (new)\n- app/layout.tsx\n- app/cookies/page.tsx (new)')
    const written = contents()
    expect(written[join(folder, 'app/cookies/page.tsx')]).toContain('<CookiePolicy consent={consent} />')
    const second = await run({ yes: true })
    expect(second).toEqual({ status: 0, said: 'There is nothing to do: this app asks for consent already.\n' })
    expect(contents()).toEqual(written)
  })

  it('only shows what would change where it is told so', async () => {
    const before = contents()
    const { status, said } = await run({ dryRun: true })
    expect(status).toBe(0)
    expect(said).toContain('+        <ConsentProvider consent={consent}>')
    expect(said).toContain('Nothing was changed. Without --dry-run')
    expect(contents()).toEqual(before)
  })

  it('changes nothing where there is nobody to ask, and says what to pass', async () => {
    const before = contents()
    const { status, said } = await run({})
    expect(status).toBe(2)
    expect(said).toMatch(/there is nobody to ask\. Pass --yes to make these changes, or --dry-run/)
    expect(contents()).toEqual(before)
  })

  it.each(['', 'n', 'nope'])('asks at a terminal, and takes "%s" as a no', async (answer) => {
    const before = contents()
    const { status, said } = await run({}, answer)
    expect(status).toBe(0)
    expect(said).toContain('Make these changes? 3 files [y/N]')
    expect(said).toMatch(/Nothing was changed\.\n$/)
    expect(contents()).toEqual(before)
  })

  it.each(['y', 'Yes'])('asks at a terminal, and takes "%s" as a yes', async (answer) => {
    const { said } = await run({}, answer)
    expect(said).toContain('Done:')
    expect(contents()[join(folder, 'consent.config.ts')]).toContain('defineConsent({')
  })

  it('colours the diff at a terminal, and nowhere else', async () => {
    expect((await run({ dryRun: true }, 'n')).said).toContain('\u001b[32m+')
    expect((await run({ dryRun: true })).said).not.toContain('\u001b')
  })

  it('says what is left to a person', async () => {
    write({ 'package.json': '{"dependencies":{"next":"16.0.0"}}', 'yarn.lock': '' })
    expect((await run({ yes: true })).said).toMatch(/\nLeft for you:\n- Install the package: yarn add consent-kit\n$/)
  })

  it('says so where there is no such folder', async () => {
    folder = join(folder, 'nowhere')
    await expect(run({ yes: true })).rejects.toThrow(`There is no folder "${folder}".`)
    folder = dirname(folder)
  })
})
