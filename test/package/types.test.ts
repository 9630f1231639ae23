import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { packInto, root, temporaryDirectory } from './packed.js'

const projects = ['registered', 'unregistered', 'headless'] as const
const resolutions = { node16: 'node16', nodenext: 'nodenext', bundler: 'esnext' } as const

/** The oldest TypeScript that is supported, and others up to the newest; the package's own stands between them. */
const compilers = ['typescript-5.5', 'typescript-5.7', 'typescript-6.0', 'typescript-7.0'] as const

const directory = temporaryDirectory()

/** Compiles one project and gives what the compiler says. */
function compile(project: string, moduleResolution: keyof typeof resolutions, compiler?: (typeof compilers)[number]): string {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: resolutions[moduleResolution],
    moduleResolution,
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    // once is enough for the declaration files themselves
    skipLibCheck: moduleResolution !== 'bundler',
    noEmit: true,
    types: [],
  }
  const config = join(directory, project, `tsconfig.${moduleResolution}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }))
  const installed = compiler ? `test/typescript/node_modules/${compiler}` : 'node_modules/typescript'
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, installed, 'bin/tsc'), '-p', config, '--pretty', 'false'], { encoding: 'utf8' })
  // a compiler that is not there says so on the other stream
  return stdout + stderr
}

beforeAll(() => {
  const tarball = packInto(directory)
  for (const project of [...projects, 'stripped']) {
    const at = join(directory, project)
    mkdirSync(join(at, 'node_modules/consent-kit'), { recursive: true })
    execFileSync('tar', ['-xzf', tarball, '-C', join(at, 'node_modules/consent-kit'), '--strip-components=1'])
    // what the log's types name, which npm installs with the package
    if (project === 'unregistered') cpSync(join(root, 'node_modules/kysely'), join(at, 'node_modules/kysely'), { recursive: true })
    // the store without React has to do without its types too
    if (project !== 'headless')
      for (const name of ['@types/react', 'csstype']) cpSync(join(root, 'node_modules', name), join(at, 'node_modules', name), { recursive: true })
    writeFileSync(join(at, 'package.json'), '{ "type": "module" }')
    if (project !== 'stripped') cpSync(join(root, 'test/types', project), at, { recursive: true })
  }
}, 60_000)

describe('the types of the packed package', () => {
  describe.each(projects)('in the project %s', (project) => {
    it.each(Object.keys(resolutions) as (keyof typeof resolutions)[])('are right under moduleResolution %s', (moduleResolution) => {
      expect(compile(project, moduleResolution)).toBe('')
    })

    it.each(compilers)('are right for %s', (compiler) => {
      expect(compile(project, 'bundler', compiler)).toBe('')
    })
  })

  it('do refuse every line that a project expects them to refuse', () => {
    const mark = /^\s*\/\/ @ts-expect-error.*$/
    let expected = 0
    for (const name of readdirSync(join(root, 'test/types/registered'))) {
      const lines = readFileSync(join(root, 'test/types/registered', name), 'utf8').split('\n')
      expected += lines.filter((line) => mark.test(line)).length
      writeFileSync(join(directory, 'stripped', name), lines.map((line) => (mark.test(line) ? '' : line)).join('\n'))
    }
    const refused = compile('stripped', 'bundler').match(/^\S*ids\.tsx\(\d+/gm)
    expect(expected).toBeGreaterThan(15)
    expect(new Set(refused).size).toBe(expected)
  })
})
