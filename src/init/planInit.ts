import { posix } from 'node:path'
import type { SourceFile } from 'typescript'
import { loadTypeScript, type TypeScript } from '../check/loadTypeScript.js'
import { CommandError } from '../command/CommandError.js'
import type { DraftedService } from '../scan/DraftedService.js'
import { draftVendor } from '../scan/draftVendor.js'
import { printConfig } from '../scan/printConfig.js'
import { printService } from '../scan/printService.js'
import { vendorSamples } from '../scan/vendorSamples.js'
import { editLayout, type LayoutPart } from './editLayout.js'
import { type App, findApp } from './findApp.js'
import { type FoundConfig, findConfig } from './findConfig.js'
import { findTrackers, type Tracker } from './findTrackers.js'
import { importsOf } from './importsOf.js'
import { jsxElements } from './jsxElements.js'
import { parseSource } from './parseSource.js'
import { printImport } from './printImport.js'
import type { ReadFiles } from './ReadFiles.js'
import { type Reachable, reachableFiles } from './reachableFiles.js'
import { siteName } from './siteName.js'
import { styleOf } from './styleOf.js'
import type { FileChange } from './unifiedDiff.js'

/** What `consent-kit init` would do to an app. */
export interface InitPlan {
  readonly changes: readonly FileChange[]
  /** What is left for a person to do, in sentences. */
  readonly notes: readonly string[]
}

/** A root layout: the layout, and the file of it that has the `<body>`. */
interface Root {
  readonly layout: string
  readonly file: SourceFile
  readonly reachable: Reachable
}

/** What may stand in the place of a part. */
const parts: Readonly<Record<LayoutPart, readonly string[]>> = {
  ConsentProvider: ['ConsentProvider'],
  Banner: ['Banner', 'BannerRoot'],
  PreferencesModal: ['PreferencesModal', 'PreferencesRoot'],
  PreferencesButton: ['PreferencesButton'],
}

/**
 * Plans what makes an app of Next.js ask: the declaration, the provider with banner and preferences in each root layout, and the cookie
 * policy page. What is there already is left as it is.
 *
 * @throws {CommandError} where there is no such app, or its layout is not one that can be edited
 */
export async function planInit(files: ReadFiles): Promise<InitPlan> {
  const app = findApp(files)
  const ts = await loadTypeScript()
  const roots = findRoots(ts, files, app)
  const [root] = roots as [Root]
  const style = styleOf(ts, root.file)
  const isTypeScript = /\.tsx?$/.test(root.layout)
  const found = findConfig(ts, files)
  const config = found ?? { path: `${app.base}consent.config.${isTypeScript ? 'ts' : 'js'}`, name: 'consent' }
  const changes: FileChange[] = []
  const notes: string[] = []
  if (!app.hasPackage) notes.push(`Install the package: ${app.install}`)

  const modules = new Map(roots.flatMap(({ reachable }) => reachable.modules.map((file): [string, SourceFile] => [file.fileName, file])))
  const trackers = [...modules.values()].flatMap((file) => findTrackers(ts, file))
  const services = servicesOf(trackers)
  const page = policyPage()
  if (!found) {
    const name = siteName(ts, parseSource(ts, root.layout, files.read(root.layout) ?? '')) ?? app.packageName ?? 'This site'
    const categories = services.length ? undefined : ['functional', 'analytics', 'marketing']
    changes.push({
      path: config.path,
      before: undefined,
      after: printConfig(services, { siteName: name, policyUrl: page.url, style, isTypeScript, categories }),
    })
  }
  for (const each of roots) editRoot(each)
  if (page.change) changes.push(page.change)
  notes.push(...page.notes, ...trackers.map((tracker) => noteOf(tracker, services, found, config.path)))
  return { changes, notes }

  function editRoot({ file, reachable }: Root) {
    if (changes.some(({ path }) => path === file.fileName)) return
    const names = new Set(
      reachable.modules.flatMap((each) => [...importsOf(ts, each).values()].flatMap(({ module, name }) => (module === 'consent-kit' ? name : []))),
    )
    const present = new Set(Object.entries(parts).flatMap(([part, stands]) => (stands.some((each) => names.has(each)) ? part : [])))
    if (reachable.modules.some(({ text }) => /\bopenPreferences\b/.test(text))) present.add('PreferencesButton')
    const providers = reachable.modules.filter((each) =>
      [...importsOf(ts, each).values()].some(({ module, name }) => module === 'consent-kit' && name === 'ConsentProvider'),
    )
    const elsewhere = providers.length && !providers.includes(file) ? providers[0]?.fileName : undefined
    const missing = (Object.keys(parts) as LayoutPart[]).filter((part) => !present.has(part))
    if (elsewhere && missing.length)
      notes.push(
        `"${elsewhere}" has <ConsentProvider>, and nothing has ${missing.map((part) => `<${part} />`).join(', ')}: put ${missing.length > 1 ? 'them' : 'it'} inside of it.`,
      )
    const after = editLayout(ts, file, {
      present: elsewhere ? new Set(Object.keys(parts)) : present,
      hasStyles: hasStyles(reachable),
      declaration: { module: moduleFrom(file.fileName, config.path), name: config.name },
    })
    if (after !== file.text) changes.push({ path: file.fileName, before: file.text, after })
    if (!elsewhere && !present.has('PreferencesButton') && !jsxElements(ts, file, ['footer']).length && /<\w*Footer\b/.test(file.text))
      notes.push(`"${file.fileName}": <PreferencesButton /> stands behind the page; move it into your footer.`)
  }

  function hasStyles({ modules, stylesheets }: Reachable): boolean {
    const isStyles = (text: string) => /consent-kit\/styles(\.unlayered)?\.css/.test(text)
    return stylesheets.some(isStyles) || modules.some((file) => [...importsOf(ts, file).values()].some(({ module }) => isStyles(module)))
  }

  function policyPage(): { readonly url: string; readonly notes: readonly string[]; readonly change?: FileChange } {
    const shown = app.pages.find((path) => files.read(path)?.includes('consent-kit/policy'))
    if (shown) return { url: urlOf(shown, app), notes: [] }
    const taken = app.pages.find((path) => urlOf(path, app) === '/cookies')
    if (taken)
      return {
        url: '/cookies',
        notes: [`"${taken}" is left as it is: it is yours. What <CookiePolicy> of consent-kit/policy says there always follows from the declaration.`],
      }
    const path = `${posix.dirname(root.layout)}/cookies/page.${/\.ts$/.test(root.layout) ? 'tsx' : root.layout.split('.').at(-1)}`
    const module = moduleFrom(path, config.path)
    const { newline, indent, semicolon } = style
    const after = [
      printImport(['CookiePolicy'], 'consent-kit/policy', style),
      printImport([], 'consent-kit/policy.css', style),
      config.name === 'default' ? printImport([], module, style, 'consent') : printImport([config.name], module, style),
      '',
      'export default function Cookies() {',
      `${indent}return <CookiePolicy consent={${config.name === 'default' ? 'consent' : config.name}} />${semicolon}`,
      '}',
      '',
    ].join(newline)
    return { url: '/cookies', notes: [], change: { path, before: undefined, after } }
  }
}

/** The address of a page, without what a folder's name does not show: groups and parameters. */
const urlOf = (path: string, { base }: App) =>
  `/${posix
    .dirname(path)
    .slice(`${base}app/`.length)
    .split('/')
    .filter((segment) => segment && !/^[([@]/.test(segment))
    .join('/')}`

/** A module as another file imports it. */
function moduleFrom(file: string, path: string): string {
  const relative = posix.relative(posix.dirname(file), path.replace(/\.\w+$/, ''))
  return relative.startsWith('.') ? relative : `./${relative}`
}

/** The root layouts: the outermost ones that have a `<body>`, by themselves or in what they import. */
function findRoots(ts: TypeScript, files: ReadFiles, { layouts }: App): readonly Root[] {
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

/** A service for each tracker, each vendor's account once. */
function servicesOf(trackers: readonly Tracker[]): readonly DraftedService[] {
  const services: DraftedService[] = []
  const seen = new Set<string>()
  const order = [...vendorSamples().keys()]
  for (const { found } of trackers.toSorted((one, other) => order.indexOf(one.found.vendor) - order.indexOf(other.found.vendor))) {
    const key = `${found.vendor} ${JSON.stringify(found.options)}`
    if (seen.has(key)) continue
    seen.add(key)
    const count = services.filter(({ vendor }) => vendor?.vendor === found.vendor).length
    services.push(draftVendor(found, count ? `${found.vendor}${count + 1}` : found.vendor))
  }
  return services
}

function noteOf({ found, place, text }: Tracker, services: readonly DraftedService[], config: FoundConfig | undefined, path: string): string {
  const label = vendorSamples().get(found.vendor)?.service.label
  const service = services.find(({ vendor }) => vendor?.vendor === found.vendor)
  const line = service && printService({ ...service, todo: [] }, { quote: "'", semicolon: '', indent: '  ', newline: '\n' }, 0)
  const declare =
    config && !config.text.includes(found.vendor)
      ? `declare it in ${path} under \`services\`, \`${line}\`, and remove`
      : `${config ? 'remove' : `it is declared in ${path}; remove`}`
  return `${label}: ${declare} ${place} by hand, \`${text}\`. Left there, it runs before anybody is asked.`
}
