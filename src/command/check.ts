import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { CheckFinding, CheckReport } from '../check/CheckReport.js'
import { checkSources } from '../check/checkSources.js'
import { comparePolicy } from '../check/comparePolicy.js'
import { listSources } from '../check/listSources.js'
import { openSources } from '../check/openSources.js'
import { type LookedAt, reportText } from '../check/reportText.js'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { CommandError } from '../tools/CommandError.js'
import { loadTypeScript } from '../tools/loadTypeScript.js'
import { loadDeclaration } from './loadDeclaration.js'
import { policyText } from './policyText.js'

/** The options of `consent-kit check`, as they are typed. */
export interface CheckOptions {
  /**
   * The folder of the site's code.
   * @default '.'
   */
  readonly root?: string
  /** Files in which the policy is kept: `.md`, `.html` or `.json`. */
  readonly policy?: readonly string[]
  /**
   * The language of those files.
   * @default 'en'
   */
  readonly locale?: string
  /**
   * The rule of those files.
   * @default 'opt-in'
   */
  readonly regime?: string
  /** Which export of the module, where it has several declarations. */
  readonly export?: string
  /**
   * Print the report as JSON.
   * @default false
   */
  readonly json?: boolean
}

/**
 * Checks without a browser that a declaration is valid, that the policies that are kept as files are current, and that the
 * code declares what it stores, imports and loads; prints what it finds.
 *
 * @param file The module that exports the declaration, from the working directory.
 * @returns The exit status: 0 where it is clean, 1 where there are findings, 2 where it could not run, which is said.
 * @example
 * process.exitCode = await check('consent.config.ts', { policy: ['docs/cookies.md'] })
 */
export async function check(file: string, options: CheckOptions): Promise<number> {
  try {
    const { report, looked } = await runCheck(file, options)
    process.stdout.write(options.json ? `${JSON.stringify(report, undefined, 2)}\n` : reportText(report, looked))
    return report.findings.length ? 1 : 0
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    console.error(error.message)
    return 2
  }
}

async function runCheck(file: string, options: CheckOptions): Promise<{ readonly report: CheckReport; readonly looked: LookedAt }> {
  const consent = await loadDeclaration(file, options.export)
  const outdated = await checkPolicies(consent, file, options)
  const ts = await loadTypeScript()
  const { files, leftOut } = await listSources(ts, options.root ?? '.')
  const { findings, notRead } = checkSources(consent, openSources(ts, files), files.keys())
  return { report: { version: 1, findings: [...outdated, ...findings], notRead }, looked: { files: files.size, leftOut } }
}

async function checkPolicies(
  consent: ConsentDeclaration,
  file: string,
  { policy = [], locale = 'en', regime = 'opt-in', export: name }: CheckOptions,
): Promise<readonly CheckFinding[]> {
  const findings: CheckFinding[] = []
  for (const kept of policy) {
    const format = extname(kept).slice(1)
    if (!['md', 'html', 'json'].includes(format)) throw new CommandError(`--policy takes files that end in .md, .html or .json, not "${kept}".`)
    const chosen = { format, locale, regime, export: name }
    const usual: Readonly<Record<string, string>> = { format: 'md', locale: 'en', regime: 'opt-in' }
    const typed = Object.entries(chosen).flatMap(([option, value]) => (value === undefined || value === usual[option] ? [] : [`--${option} ${value}`]))
    const command = ['npx consent-kit policy', inShell(file), ...typed, '--out', inShell(kept)].join(' ')
    const text = existsSync(kept) ? readFileSync(kept, 'utf8') : undefined
    const finding = comparePolicy({ file: kept, text, command }, await policyText(consent, chosen))
    if (finding) findings.push(finding)
  }
  return findings
}

const inShell = (path: string) => (/\s/.test(path) ? `"${path}"` : path)
