import { posix } from 'node:path'
import type { CodeStyle } from '../tools/CodeStyle.js'
import { printImport } from '../tools/printImport.js'
import type { FileChange } from '../tools/unifiedDiff.js'
import type { App } from './findApp.js'
import type { FoundConfig } from './findConfig.js'
import { moduleFrom } from './moduleFrom.js'
import type { ReadFiles } from './ReadFiles.js'
import { routeOf } from './routeOf.js'

/** The page that shows the cookie policy. */
export interface PolicyPage {
  /** Its address on the site. */
  readonly url: string
  readonly notes: readonly string[]
  /** The page to be written, where there is none. */
  readonly change?: FileChange
}

/**
 * Finds the cookie policy page of an app, or plans one at `/cookies`. A page that somebody wrote there is left alone.
 *
 * @param layout The root layout beside which it is to stand.
 * @param config Where the declaration is, and which export.
 */
export function policyPage(app: App, { read }: ReadFiles, layout: string, config: Pick<FoundConfig, 'path' | 'name'>, style: CodeStyle): PolicyPage {
  const shown = app.pages.find((path) => read(path)?.includes('consent-kit/policy'))
  if (shown) return { url: routeOf(shown, app), notes: [] }
  const taken = app.pages.find((path) => routeOf(path, app) === '/cookies')
  if (taken)
    return {
      url: '/cookies',
      notes: [`"${taken}" is left as it is: it is yours. What <CookiePolicy> of consent-kit/policy says there always follows from the declaration.`],
    }
  const path = `${posix.dirname(layout)}/cookies/page.${/\.ts$/.test(layout) ? 'tsx' : layout.split('.').at(-1)}`
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
