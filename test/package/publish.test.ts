import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, it } from 'vitest'
import { npm, packInto, root, temporaryDirectory } from './packed.js'

const directory = temporaryDirectory()

describe('what is published', () => {
  it('is the build, the readme, the licence, the changelog and the manifest, and nothing else', () => {
    const [{ files }] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts')) as [{ files: { path: string }[] }]
    const paths = files.map(({ path }) => path)
    expect(paths.filter((path) => !/^(dist\/.+\.(js|d\.ts|css)|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/.test(path))).toEqual([])
    expect(paths).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/headless.js', 'dist/styles.css', 'README.md', 'LICENSE', 'package.json']),
    )
  })

  it('is clean to publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, level: 'suggestion', strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, pkg ?? {}, { color: false }))).toEqual([])
  })

  it('has types that resolve, to "are the types wrong"', () => {
    const tarball = packInto(directory)
    const command = [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'styles.css',
      'styles.unlayered.css',
      'policy.css',
      'records.css',
      '--format',
      'ascii',
      '--no-emoji',
      '--no-color',
    ]
    const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: directory, encoding: 'utf8' })
    expect(stdout.match(/OK \(ESM\)/g), stdout + stderr).toHaveLength(7)
    expect(status, stdout + stderr).toBe(0)
  })
})
