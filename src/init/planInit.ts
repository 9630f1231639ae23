import type { SourceFile } from 'typescript'
import { printConfig } from '../scan/printConfig.js'
import { loadTypeScript } from '../tools/loadTypeScript.js'
import { parseSource } from '../tools/parseSource.js'
import { styleOf } from '../tools/styleOf.js'
import type { FileChange } from '../tools/unifiedDiff.js'
import { draftTrackers } from './draftTrackers.js'
import { editLayout, type LayoutPart } from './editLayout.js'
import { findApp } from './findApp.js'
import { findConfig } from './findConfig.js'
import { findRoots, type Root } from './findRoots.js'
import { findTrackers } from './findTrackers.js'
import { importsOf } from './importsOf.js'
import { jsxElements } from './jsxElements.js'
import { jsxTags } from './jsxTags.js'
import { moduleFrom } from './moduleFrom.js'
import { policyPage } from './policyPage.js'
import type { ReadFiles } from './ReadFiles.js'
import type { Reachable } from './reachableFiles.js'
import { siteName } from './siteName.js'
import { trackerNote } from './trackerNote.js'

/** What `consent-kit init` would do to an app. */
export interface InitPlan {
  readonly changes: readonly FileChange[]
  /** What is left for a person to do, in sentences. */
  readonly notes: readonly string[]
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
  const services = draftTrackers(trackers)
  const page = policyPage(app, files, root.layout, config, style)
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
  // where they stand once the file is changed
  const edited = new Map(changes.map(({ path, after }) => [path, after]))
  const left = [...modules].flatMap(([path, file]) => findTrackers(ts, edited.has(path) ? parseSource(ts, path, edited.get(path) as string) : file))
  notes.push(...page.notes, ...left.map((tracker) => trackerNote(tracker, services, found, config.path)))
  return { changes, notes }

  function editRoot({ file, reachable }: Root) {
    if (changes.some(({ path }) => path === file.fileName)) return
    const names = new Set(reachable.modules.flatMap((each) => [...partsIn(each)]))
    const present = new Set(Object.entries(parts).flatMap(([part, stands]) => (stands.some((each) => names.has(each)) ? part : [])))
    if (reachable.modules.some(({ text }) => /\bopenPreferences\b/.test(text))) present.add('PreferencesButton')
    const providers = reachable.modules.filter((each) => partsIn(each).has('ConsentProvider'))
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

  /** The parts of consent-kit that a file shows. */
  function partsIn(file: SourceFile): ReadonlySet<string> {
    const tags = jsxTags(ts, file)
    return new Set([...importsOf(ts, file)].flatMap(([local, { module, name }]) => (module === 'consent-kit' && tags.has(local) ? name : [])))
  }

  function hasStyles({ modules, stylesheets }: Reachable): boolean {
    const isStyles = (text: string) => /consent-kit\/styles(\.unlayered)?\.css/.test(text)
    return stylesheets.some(isStyles) || modules.some((file) => [...importsOf(ts, file).values()].some(({ module }) => isStyles(module)))
  }
}
