import { createHash } from 'node:crypto'
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { AuditReport, Finding, IgnoredFinding } from '../AuditReport.js'
import { type FindingCode, findingCodes } from '../findingCodes.js'
import type { Locate } from './locateDeclaration.js'
import { sortFindings } from './sortFindings.js'
import { visibleText } from './visibleText.js'

/** What {@link sarifReport} needs beside the report. */
export interface SarifReportOptions {
  /** Where a part of the declaration stands in its module, as {@link locateDeclaration} tells. */
  readonly locate: Locate
}

const codes = Object.keys(findingCodes) as readonly FindingCode[]

/** A text as a message of SARIF: braces stand for placeholders there, and brackets before parentheses for links. */
const message = (text: string) => visibleText(text).replace(/[{}]/g, '$&$&').replace(/\]\(/g, '] (')

const rule = (code: FindingCode): ReportingDescriptor => {
  const { title, remedy, severity } = findingCodes[code]
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: `${title}.` },
    help: { text: remedy, markdown: remedy },
    defaultConfiguration: { level: severity },
    properties: { tags: ['privacy', 'consent'], 'problem.severity': severity, precision: 'very-high' },
  }
}

/**
 * A report as SARIF 2.1.0, for code scanning: each finding stands at the line of the declaration that is concerned, an
 * ignored one is suppressed, and what went wrong is a notification of the tool.
 *
 * @example
 * sarifReport(report, { locate: await locateDeclaration(source, 'consent.config.ts') })
 */
export function sarifReport(report: AuditReport, { locate }: SarifReportOptions): string {
  const { declaration, generator, startedAt, duration, findings, ignored, problems, visits } = report
  const artifactLocation = isAbsolute(declaration)
    ? { uri: pathToFileURL(declaration).href }
    : { uri: encodeURI(declaration.replace(/\\/g, '/').replace(/^\.\//, '')), uriBaseId: '%SRCROOT%' }

  const result = ({ code, severity, subject, declaredAt, ...finding }: Finding): Result => {
    const place = locate(declaredAt ?? '')
    const fingerprint = createHash('sha256').update(`${code}\0${subject}`).digest('hex')
    return {
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level: severity,
      message: { text: message(`${finding.message} ${findingCodes[code].remedy}`) },
      locations: [
        {
          physicalLocation: { artifactLocation, region: { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 } },
          ...(declaredAt && { logicalLocations: [{ fullyQualifiedName: declaredAt, kind: 'member' }] }),
        },
      ],
      // GitHub would take the text of the line, which several findings share and an edit changes
      partialFingerprints: { primaryLocationLineHash: fingerprint, 'finding/v1': fingerprint },
      properties: { subject, visitors: finding.visitors, pages: finding.pages, evidence: finding.evidence, remedy: finding.remedy },
    }
  }
  const suppressed = ({ reason, until, ...finding }: IgnoredFinding): Result => ({
    ...result(finding),
    suppressions: [{ kind: 'external', status: 'accepted', justification: until ? `${reason} (until ${until})` : reason }],
  })
  const said = [
    ...visits.flatMap(({ visitor, outcome, reason }) => (outcome === 'inconclusive' ? [`${visitor}: ${reason ?? 'inconclusive'}`] : [])),
    ...problems.map(({ page, visitor, message }) => [...(page ? [page] : []), ...(visitor ? [visitor] : []), message].join(': ')),
  ]
  const started = new Date(startedAt)
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'consent-kit audit', semanticVersion: generator, rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !said.length && visits.length > 0,
            startTimeUtc: started.toJSON(),
            endTimeUtc: new Date(started.getTime() + duration).toJSON(),
            toolExecutionNotifications: said.map((text) => ({ level: 'error', message: { text: message(text) } })),
          },
        ],
        results: [...sortFindings(findings).map(result), ...sortFindings(ignored).map(suppressed)],
        properties: { site: report.site, browser: report.browser, pages: report.pages, notChecked: report.notChecked },
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}
