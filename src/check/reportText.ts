import type { CheckReport, CodePlace } from './CheckReport.js'
import { type CheckCode, checkCodes } from './checkCodes.js'

const count = (number: number, one: string, several = `${one}s`) => `${number} ${number === 1 ? one : several}`
const at = ({ file, line, column }: CodePlace) => `${file}:${line}:${column}`

/** What no syntax tree shows, said with every result. */
const unseen =
  'Not seen: what packages and loaded scripts store by themselves, HTML files, and what is stored by way of a class or another object. An audit sees those.'

/** How many files were looked at. */
export interface LookedAt {
  readonly files: number
  /** Tests, and what is built, vendored or minified. */
  readonly leftOut: number
}

/** A report for people: what was found in groups, what could not be read, and a summary. */
export function reportText({ findings, notRead }: CheckReport, { files, leftOut }: LookedAt): string {
  const groups = (Object.keys(checkCodes) as CheckCode[]).flatMap((code) => {
    const found = findings.filter((finding) => finding.code === code)
    if (!found.length) return []
    const lines = found.flatMap((finding) => [`${at(finding)}  ${code}  ${finding.message}`, `    ${finding.remedy}`])
    return [[checkCodes[code].title, `${checkCodes[code].remedy}\n`, ...lines].join('\n')]
  })
  const dynamic = notRead.length ? [['Not read', ...notRead.map((each) => `${at(each)}  ${each.text}\n    ${each.reason}`)].join('\n')] : []
  const summary = `${count(findings.length, 'finding')}, ${count(notRead.length, 'place')} not read, in ${count(files, 'file')}.${leftOut ? ` Left out as a test, or as built, vendored or minified: ${count(leftOut, 'file')}.` : ''}`
  return `${[...groups, ...dynamic, `${summary}\n${unseen}`].join('\n\n')}\n`
}
