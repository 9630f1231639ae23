import { CommandError } from '../tools/CommandError.js'
import type { ReadFiles } from './ReadFiles.js'

/** What a Next.js app is made of, as far as it concerns consent. */
export interface App {
  /** What stands beside the folder `app` is in: empty for the root, else `src/`. */
  readonly base: '' | 'src/'
  /** The layouts that may have a `<body>`, outermost first. */
  readonly layouts: readonly string[]
  readonly pages: readonly string[]
  readonly packageName: string | undefined
  readonly hasPackage: boolean
  /** The command that installs the package. */
  readonly install: string
}

const layoutFile = /^layout\.(tsx|jsx|ts|js)$/
const pageFile = /^page\.(tsx|jsx|ts|js|mdx|md)$/
const installers: Readonly<Record<string, string>> = {
  'pnpm-lock.yaml': 'pnpm add',
  'yarn.lock': 'yarn add',
  'bun.lock': 'bun add',
  'bun.lockb': 'bun add',
  'package-lock.json': 'npm install',
}

/**
 * Finds the App Router in an app of Next.js.
 *
 * @throws {CommandError} where there is no app of Next.js, none with an App Router, or none with a layout
 */
export function findApp({ read, list }: ReadFiles): App {
  const { name, dependencies, devDependencies, packageManager } = readPackage(read('package.json'))
  const packages = { ...devDependencies, ...dependencies }
  if (!packages.next)
    throw new CommandError('This is no app of Next.js: its package.json does not depend on `next`. In another React app, follow the README of consent-kit.')
  const bases = (['', 'src/'] as const).filter((base) => list(base).includes('app/'))
  const base = bases.find((each) => walk(`${each}app/`).some((path) => layoutFile.test(lastOf(path)))) ?? bases[0]
  if (base === undefined) {
    const hasPages = ['', 'src/'].some((each) => list(each).includes('pages/'))
    throw new CommandError(
      hasPages
        ? 'This app has the Pages Router alone, and init knows the App Router: put `<ConsentProvider>` around `<Component>` in pages/_app by hand, as the README of consent-kit shows.'
        : 'There is neither a folder `app` nor `src/app` here: run init in the folder of the app, or name that folder.',
    )
  }
  const files = walk(`${base}app/`)
  const layouts = files.filter((path) => layoutFile.test(lastOf(path))).sort((one, other) => depthOf(one) - depthOf(other))
  if (!layouts.length) throw new CommandError(`There is no layout in ${base}app: add ${base}app/layout.tsx, which Next.js needs, and run init again.`)
  const root = list('')
  const lockfile = Object.keys(installers).find((each) => root.includes(each))
  const manager = packageManager?.split('@')[0]
  const install = lockfile ? installers[lockfile] : manager && manager !== 'npm' ? `${manager} add` : 'npm install'
  return {
    base,
    layouts,
    pages: files.filter((path) => pageFile.test(lastOf(path))),
    packageName: name,
    hasPackage: !!packages['consent-kit'],
    install: `${install} consent-kit`,
  }

  function walk(folder: string): readonly string[] {
    return list(folder).flatMap((entry) => (entry.endsWith('/') ? (entry === 'node_modules/' ? [] : walk(folder + entry)) : [folder + entry]))
  }
}

const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const depthOf = (path: string) => path.split('/').length

interface Package {
  readonly name?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly packageManager?: string
}

function readPackage(text: string | undefined): Package {
  if (text === undefined) throw new CommandError('There is no package.json here: run init in the folder of an app of Next.js, or name that folder.')
  try {
    return JSON.parse(text) as Package
  } catch (error) {
    throw new CommandError(`The package.json here cannot be read: ${(error as Error).message}`)
  }
}
