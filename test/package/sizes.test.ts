import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareSizes } from '../../scripts/compareSizes.mjs'
import { root, temporaryDirectory } from './packed.js'

const text = (file: string) => readFileSync(join(root, file), 'utf8')
const kilobytes = (size: number) => (size / 1000).toFixed(1)

describe('the table of sizes', () => {
  const weighed = [
    { name: 'store', size: 2990, sizeLimit: 3000, passed: true },
    { name: 'first load', size: 6010, sizeLimit: 6000, passed: false },
    { name: 'styles', size: 2900, sizeLimit: 3000, passed: true },
    { name: 'receipt', size: 2400, sizeLimit: 2500, passed: true },
  ]

  it('has the size, the limit and the difference of each, what is new, what is gone and what is over its limit', () => {
    expect(compareSizes(weighed, { store: 2990, 'first load': 5990, styles: 2912, policy: 1000 })).toBe(
      [
        '            bytes  limit  change',
        'store        2990   3000  0',
        'first load   6010   6000  +20, over its limit',
        'styles       2900   3000  -12',
        'receipt      2400   2500  new',
        'policy                    gone',
      ].join('\n'),
    )
  })
})

describe('what is built', () => {
  const directory = temporaryDirectory()
  const earlier = { 'headless store': 1000, styles: 10_000, 'what was there before': 1 }
  let said = ''
  let status: number | null = null
  let sizes: Record<string, number> = {}
  const changes: Record<string, string> = {}

  beforeAll(() => {
    writeFileSync(join(directory, 'earlier.json'), JSON.stringify(earlier))
    const command = [join(root, 'scripts/sizes.mjs'), '--against', join(directory, 'earlier.json')]
    const run = spawnSync(process.execPath, command, { encoding: 'utf8' })
    said = run.stdout + run.stderr
    status = run.status
    const rows = [...said.matchAll(/^(.*\S) +(\d+) +\d+ {2}(.*)$/gm)]
    sizes = Object.fromEntries(rows.map(([, name, size]) => [name, Number(size)]))
    for (const [, name = '', , change = ''] of rows) changes[name] = change
  }, 120_000)

  it('is within every limit, and is said with its difference to what a file says', () => {
    const { 'headless store': store = 0, styles = 0, ...others } = sizes
    expect(changes).toMatchObject({ 'headless store': `+${store - 1000}`, styles: `${styles - 10_000}` })
    expect(Object.keys(others).length).toBeGreaterThan(10)
    for (const name of Object.keys(others)) expect(changes[name], name).toBe('new')
    expect(said).toMatch(/^what was there before +gone$/m)
    expect(status, said).toBe(0)
  })

  it('is what sizes.json has a size of', () => {
    expect(Object.keys(JSON.parse(text('sizes.json')))).toEqual(Object.keys(sizes))
  })

  it('weighs what the readme says', () => {
    const readme = text('README.md')
    const [, rows = ''] = /^## Weight\n[\s\S]*?\n\| --- \| --- \|\n((?:\|.*\n)+)/m.exec(readme) ?? []
    const table = rows.split('\n').filter(Boolean)
    const figures = Object.fromEntries(
      table.map((row) => row.replaceAll('`', '').split(' | ')).map(([name = '', size = '']) => [name.slice(2), parseFloat(size)]),
    )
    const actual = Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, Number(kilobytes(size))]))
    expect(figures).toEqual(actual)
  })

  it('weighs what is said elsewhere too', () => {
    const first = kilobytes(sizes['first load: provider, hooks, gate, banner'] ?? 0)
    const preferences = kilobytes(sizes['preferences, fetched while the banner asks or when about to be opened'] ?? 0)
    const styles = kilobytes(sizes.styles ?? 0)
    const vendors = kilobytes(sizes['ten vendors of the catalogue, at first'] ?? 0)
    const readme = text('README.md').replace(/\s+/g, ' ')
    expect(readme).toContain(`**Small.** ${first} kB at first (`)
    expect(readme).toContain(`, ${preferences} kB of preferences while the banner asks, ${styles} kB of styles.`)
    expect(readme).toContain(`ten vendors add ${vendors} kB to what a page loads at first`)
    expect(text('docs/vendors.md').replace(/\s+/g, ' ')).toContain(`ten of the common ones together ${vendors} kB (\`npm test\`)`)
  })
})
