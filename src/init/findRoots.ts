import { posix } from 'node:path'
import type { SourceFile } from 'typescript'
import { CommandError } from '../tools/CommandError.js'
import type { TypeScript } from '../tools/loadTypeScript.js'
import type { App } from './findApp.js'
import { jsxElements } from './jsxElements.js'
import type { ReadFiles } from './ReadFiles.js'
import { type Reachable, reachableFiles } from './reachableFiles.js'

/** A root layout: the layout, and the file of it that has the `<body>`. */
export interface Root {
  readonly layout: string
  readonly file: SourceFile
  readonly reachable: Reachable
}

/**
 * Finds the root layouts: the outermost ones that have a `<body>`, by themselves or in what they import.
 *
 * @returns At least one.
 * @throws {CommandError} where none has a `<body>`, or one cannot be parsed
 */
export function findRoots(ts: TypeScript, files: ReadFiles, { layouts }: App): readonly Root[] {
  const roots: Root[] = []
  for (const layout of layouts) {
    if (roots.some((root) => layout.startsWith(`${posix.dirname(root.layout)}/`))) continue
    const reachable = reachableFiles(ts, files, layout)
    const file = reachable.modules.find((each) => jsxElements(ts, each, ['body']).length)
    if (file) roots.push({ layout, file, reachable })
  }
  if (roots.length) return roots
  throw new CommandError(
    `"${layouts[0]}" has no <body>, nor has anything that it imports: put <ConsentProvider>, <Banner />, <PreferencesModal /> and <PreferencesButton /> where your <body> is, by hand, as the README of consent-kit shows.`,
  )
}
