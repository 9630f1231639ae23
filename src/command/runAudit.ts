import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import picocolors from 'picocolors'
import type { AuditReport } from '../audit/AuditReport.js'
import { audit } from '../audit/audit.js'
import { exitStatus } from '../audit/exitStatus.js'
import { ignoreBaseline } from '../audit/ignoreBaseline.js'
import { ignoreFindings } from '../audit/ignoreFindings.js'
import { readBaseline } from '../audit/readBaseline.js'
import { htmlReport } from '../audit/reports/htmlReport.js'
import { jsonReport } from '../audit/reports/jsonReport.js'
import { junitReport } from '../audit/reports/junitReport.js'
import { locateDeclaration } from '../audit/reports/locateDeclaration.js'
import { markdownReport } from '../audit/reports/markdownReport.js'
import { sarifReport } from '../audit/reports/sarifReport.js'
import { terminalReport } from '../audit/reports/terminalReport.js'
import { writeBaseline } from '../audit/writeBaseline.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import { CommandError } from '../tools/CommandError.js'
import { loadDeclaration } from './loadDeclaration.js'
import { readAddress } from './readAddress.js'
import { showProgress } from './showProgress.js'

/** The options of `consent-kit audit`, as they are typed. */
export interface RunAuditOptions {
  readonly consent: string
  readonly export?: string
  readonly pages: number
  readonly regime: ConsentRegime
  readonly accept?: string
  readonly reject?: string
  readonly withdraw?: readonly string[]
  readonly letThrough?: boolean
  readonly storageState?: string
  readonly browser?: string
  /** Seconds. */
  readonly timeout: number
  readonly atOnce?: number
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly ignore?: string
  readonly json?: string
  readonly sarif?: string
  readonly junit?: string
  readonly markdown?: string
  readonly html?: string
}

type WriteReport = (report: AuditReport, declaration: string, name: string | undefined) => string | Promise<string>

const formats: Readonly<Record<'json' | 'sarif' | 'junit' | 'markdown' | 'html', WriteReport>> = {
  json: (report) => jsonReport(report),
  sarif: async (report, file, name) => sarifReport(report, { locate: await locateDeclaration(readFileSync(file, 'utf8'), file, name) }),
  junit: junitReport,
  markdown: markdownReport,
  html: htmlReport,
}

function read(file: string, what: string): string {
  if (!existsSync(file)) throw new CommandError(`There is no ${what} "${file}".`)
  return readFileSync(file, 'utf8')
}

/**
 * Audits a site, prints what was found, and writes the reports that were asked for.
 *
 * @returns the exit status: 0 clean, 1 where something was found, 2 where the audit could not be carried out or is inconclusive
 * @throws {CommandError} where an address, the declaration, a file or the browser is not there
 */
export async function runAudit(addresses: readonly string[], options: RunAuditOptions): Promise<0 | 1 | 2> {
  const { consent: file, storageState } = options
  const urls = addresses.map(readAddress)
  const consent = await loadDeclaration(file, options.export)
  if (storageState) read(storageState, 'file of a storage state')
  const baseline = options.baseline ? readBaseline(read(options.baseline, 'baseline')) : []
  const ignored = options.ignore ? readIgnored(options.ignore) : []
  const { onProgress, stop } = showProgress()
  let found: AuditReport
  try {
    found = await audit({ ...options, consent, declaration: file, urls, timeout: options.timeout * 1000, onProgress })
  } finally {
    stop()
  }
  const { report, notes } = ignoreFindings(ignoreBaseline(found, baseline), ignored, new Date())
  for (const [name, write] of Object.entries(formats)) {
    const target = options[name as keyof typeof formats]
    if (!target) continue
    const text = await write(report, file, options.export)
    if (target === '-') process.stdout.write(text)
    else writeFileSync(target, text)
  }
  if (options.writeBaseline) writeFileSync(options.writeBaseline, writeBaseline(found))
  const isPiped = Object.keys(formats).some((name) => options[name as keyof typeof formats] === '-')
  const output = isPiped ? process.stderr : process.stdout
  output.write(`${terminalReport(report, { colours: picocolors.isColorSupported && output.isTTY, width: output.columns ?? 100 })}\n`)
  for (const note of notes) output.write(`${note}\n`)
  return exitStatus(report)
}

function readIgnored(file: string) {
  try {
    const entries: unknown = JSON.parse(read(file, 'list of ignored findings'))
    if (Array.isArray(entries)) return entries
  } catch (error) {
    if (error instanceof CommandError) throw error
  }
  throw new CommandError(`"${file}" is no list of ignored findings: [{ "code": "…", "subject": "…", "reason": "…", "until": "2027-01-31" }].`)
}
