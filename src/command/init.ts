import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { createColors } from 'picocolors'
import { planInit } from '../init/planInit.js'
import type { ReadFiles } from '../init/ReadFiles.js'
import { CommandError } from '../tools/CommandError.js'
import { type FileChange, unifiedDiff } from '../tools/unifiedDiff.js'

/** The options of `consent-kit init`, as they are typed. */
export interface InitOptions {
  /**
   * Show what would change, and change nothing.
   * @default false
   */
  readonly dryRun?: boolean
  /**
   * Do not ask.
   * @default false
   */
  readonly yes?: boolean
}

/** Where init reads the answer from, and where it says what it does. */
export interface InitTerminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/**
 * Makes an app of Next.js ask for consent: writes the declaration, wraps the root layout, and adds the cookie policy page. It shows the
 * changes as a diff and asks first. A second run finds nothing to do.
 *
 * @param directory The app's folder.
 * @returns The exit status: 0, or 2 where it may not ask and was not told what to do.
 * @throws {CommandError} where there is no such app, or its layout is not one that can be edited
 */
export async function init(
  directory: string,
  { dryRun = false, yes = false }: InitOptions = {},
  { input, output }: InitTerminal = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const say = (text: string) => void output.write(`${text}\n`)
  const { changes, notes } = await planInit(readDirectory(directory))
  const tellNotes = () => {
    if (notes.length) say(`\nLeft for you:\n${notes.map((note) => `- ${note}`).join('\n')}`)
  }
  if (!changes.length) {
    say('There is nothing to do: this app asks for consent already.')
    tellNotes()
    return 0
  }
  for (const change of changes) say(coloured(unifiedDiff(change), !!output.isTTY))
  const summary = changes.map(({ path, before }) => `- ${path}${before === undefined ? ' (new)' : ''}`).join('\n')
  if (dryRun) {
    say(`Nothing was changed. Without --dry-run these would be:\n${summary}`)
    tellNotes()
    return 0
  }
  if (!yes && !input.isTTY) {
    say(`Nothing was changed, because there is nobody to ask. Pass --yes to make these changes, or --dry-run to only see them:\n${summary}`)
    return 2
  }
  if (!yes && !(await confirm(`Make these changes? ${summary.split('\n').length} files [y/N] `))) {
    say('Nothing was changed.')
    return 0
  }
  for (const change of changes) write(directory, change)
  say(`Done:\n${summary}`)
  tellNotes()
  return 0

  async function confirm(question: string): Promise<boolean> {
    const terminal = createInterface({ input, output })
    try {
      return /^y(es)?$/i.test((await terminal.question(question)).trim())
    } finally {
      terminal.close()
    }
  }
}

function readDirectory(directory: string): ReadFiles {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) throw new CommandError(`There is no folder "${directory}".`)
  const isFile = (path: string) => !!statSync(path, { throwIfNoEntry: false })?.isFile()
  return {
    read: (path) => (isFile(join(directory, path)) ? readFileSync(join(directory, path), 'utf8') : undefined),
    list: (folder) => {
      const path = join(directory, folder)
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return []
      return readdirSync(path, { withFileTypes: true })
        .map((entry) => entry.name + (entry.isDirectory() ? '/' : ''))
        .sort()
    },
  }
}

function write(directory: string, { path, before, after }: FileChange): void {
  const place = join(directory, path)
  mkdirSync(dirname(place), { recursive: true })
  // a new file never takes the place of one that has come meanwhile
  writeFileSync(place, after, { flag: before === undefined ? 'wx' : 'w' })
}

function coloured(diff: string, isTerminal: boolean): string {
  const { bold, cyan, green, red } = createColors(isTerminal && !process.env.NO_COLOR)
  return diff
    .split('\n')
    .map((line) => {
      if (/^(---|\+\+\+) /.test(line)) return bold(line)
      if (line.startsWith('@@')) return cyan(line)
      return line.startsWith('+') ? green(line) : line.startsWith('-') ? red(line) : line
    })
    .join('\n')
}
