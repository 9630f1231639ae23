// @vitest-environment node
import { join } from 'node:path'
import ts from 'typescript'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isOwnSource } from '../../../src/check/isOwnSource.js'
import { listSources } from '../../../src/check/listSources.js'
import { loadTypeScript } from '../../../src/tools/loadTypeScript.js'
import { projectOf } from './projectOf.js'
import { sourcesOf } from './sourcesOf.js'

describe('the code that is looked at', () => {
  it('is every module of the folder where nothing says which', async () => {
    const files = { 'a.ts': '', 'b/c.jsx': '', 'd.mjs': '', 'e.css': '', 'node_modules/f/g.js': '', 'dist/h.js': '', '.next/i.js': '' }
    expect(await sourcesOf(files)).toMatchObject({ names: ['a.ts', 'b/c.jsx', 'd.mjs'], leftOut: 1 })
  })

  it('is what tsconfig.json has', async () => {
    const files = {
      'tsconfig.json': '{ "include": ["src"], /* a comment */ "exclude": ["src/old.ts"] }',
      'src/a.ts': '',
      'src/b.d.ts': '',
      'src/old.ts': '',
      'c.ts': '',
    }
    expect((await sourcesOf(files)).names).toEqual(['src/a.ts'])
  })

  it('is what jsconfig.json has', async () => {
    expect((await sourcesOf({ 'jsconfig.json': '{ "include": ["src"] }', 'src/a.jsx': '', 'b.js': '' })).names).toEqual(['src/a.jsx'])
  })

  it('is what the projects have that tsconfig.json refers to', async () => {
    const files = {
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }, { "path": "./server" }, { "path": "./gone" }] }',
      'tsconfig.app.json': '{ "include": ["src"], "references": [{ "path": "./tsconfig.json" }] }',
      'server/tsconfig.json': '{}',
      'src/a.ts': '',
      'server/b.ts': '',
    }
    expect((await sourcesOf(files)).names).toEqual(['server/b.ts', 'src/a.ts'])
  })

  it('is all there is where tsconfig.json has none of it', async () => {
    expect((await sourcesOf({ 'tsconfig.json': '{ "files": [] }', 'a.ts': '' })).names).toEqual(['a.ts'])
  })

  it.each([
    [{ 'tsconfig.json': '{ "include": [', 'a.ts': '' }, /tsconfig\.json" could not be read: /],
    [{ 'a.css': '' }, /^There is no code to check in "/],
  ])('cannot be found in %j', async (files, message) => {
    const failure = listSources(ts, projectOf(files as unknown as Record<string, string>))
    await expect(failure).rejects.toThrow(message)
    await expect(failure).rejects.toHaveProperty('name', 'CommandError')
  })

  it('cannot be found in no folder', async () => {
    await expect(listSources(ts, join(projectOf({}), 'gone'))).rejects.toThrow(/^There is no folder "/)
  })
})

describe('code of the site’s own', () => {
  it.each(['a.ts', 'app/(shop)/[id]/page.tsx', 'lib/latest.ts', 'testing.ts', 'src/vendor/page.tsx', 'src/contest.ts', 'app/vendors/page.js'])(
    'is %s',
    (path) => {
      expect(isOwnSource(path)).toBe(true)
    },
  )

  it.each([
    'a.css',
    'a.d.ts',
    'a.d.mts',
    'public/a.min.js',
    'public/vendor/a.js',
    'third_party/a.ts',
    'node_modules/a/b.js',
    '.next/types/a.ts',
    'dist/a.js',
    'a.test.ts',
    'a.spec.tsx',
    'a.stories.tsx',
    'test/a.ts',
    'src/__tests__/a.ts',
    'e2e/a.ts',
    '../a.ts',
  ])('is not %s', (path) => {
    expect(isOwnSource(path)).toBe(false)
  })
})

describe('TypeScript', () => {
  const old = '@typescript/typescript6'
  afterEach(() => {
    for (const name of ['typescript', old]) vi.doUnmock(name)
    vi.resetModules()
  })
  const without = (name: string) =>
    vi.doMock(name, () => {
      throw new Error('Cannot find package')
    })

  it('is the installed one', async () => {
    expect((await loadTypeScript()).version).toBe(ts.version)
  })

  it('is the one beside it, where the installed one has no compiler to call', async () => {
    vi.doMock('typescript', () => ({ default: { version: '7.0.2' } }))
    vi.doMock(old, () => ({ default: { version: '6.0.2', createSourceFile() {} } }))
    expect((await loadTypeScript()).version).toBe('6.0.2')
  })

  it('is asked for by the command that installs it, where there is none', async () => {
    without('typescript')
    without(old)
    await expect(loadTypeScript()).rejects.toThrow('npm install --save-dev @typescript/typescript6')
    await expect(loadTypeScript()).rejects.toHaveProperty('name', 'CommandError')
  })
})
