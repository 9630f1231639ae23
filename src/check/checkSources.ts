import { relative } from 'node:path'
import type { Node, SourceFile } from 'typescript'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { CheckFinding, CheckReport, CodePlace, NotRead } from './CheckReport.js'
import { findAddresses } from './findAddresses.js'
import { findIgnores } from './findIgnores.js'
import { findInlineScripts } from './findInlineScripts.js'
import { findVendorAddresses } from './findVendorAddresses.js'
import { findVendorImports } from './findVendorImports.js'
import { findWrites } from './findWrites.js'
import type { Judgement } from './Judgement.js'
import { judgeAddress } from './judgeAddress.js'
import { judgeVendor } from './judgeVendor.js'
import { judgeWrite } from './judgeWrite.js'
import type { Sources } from './Sources.js'

// of a line that is too long to be shown
const longest = 80

/**
 * Holds what the code of a site stores, imports and loads against its declaration.
 *
 * @param files The absolute paths of what is looked at, by way of {@link Sources}.
 */
export function checkSources(consent: ConsentDeclaration, sources: Sources, files: Iterable<string>): Pick<CheckReport, 'findings' | 'notRead'> {
  const findings: CheckFinding[] = []
  const notRead: NotRead[] = []
  for (const file of files) checkSource(sources.read(file))
  return { findings, notRead }

  function judgeInline(script: SourceFile | undefined): readonly (Judgement | undefined)[] {
    if (!script) return [{ reason: 'its text is only known when it runs' }]
    return [
      ...findWrites(sources, script).map((write) => judgeWrite(consent, write)),
      ...findVendorAddresses(sources.ts, script).map((address) => judgeAddress(consent, address)),
    ]
  }

  function checkSource(source: SourceFile): void {
    const ignores = findIgnores(sources.ts, source)
    const judged: readonly (readonly [Node, Judgement | undefined])[] = [
      ...findWrites(sources, source).map((write) => [write.node, judgeWrite(consent, write)] as const),
      ...findVendorImports(sources, source).map((vendor) => [vendor.node, judgeVendor(consent, vendor)] as const),
      ...findAddresses(sources, source).map(({ node, address }) => [node, judgeAddress(consent, address)] as const),
      ...findInlineScripts(sources, source).flatMap(({ node, source }) => judgeInline(source).map((judgement) => [node, judgement] as const)),
    ]
    for (const [node, judgement] of judged) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line
      if (!judgement || ignores.some((ignore) => ignore.reason && (ignore.line === line || ignore.line === line - 1))) continue
      const place = placeOf(source, node.getStart(source))
      if ('code' in judgement) findings.push({ ...place, ...judgement })
      else notRead.push({ ...place, text: shorten(node.getText(source)), ...judgement })
    }
    for (const { reason, position } of ignores)
      if (!reason)
        findings.push({
          ...placeOf(source, position),
          code: 'ignore-without-reason',
          message: 'This leaves something out and does not say why, so that it does not count.',
          remedy: '// consent-kit-ignore: …',
        })
  }
}

function placeOf(source: SourceFile, position: number): CodePlace {
  const { line, character } = source.getLineAndCharacterOfPosition(position)
  return { file: relative('', source.fileName).replaceAll('\\', '/'), line: line + 1, column: character + 1 }
}

function shorten(code: string): string {
  const text = code.replace(/\s+/g, ' ')
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
