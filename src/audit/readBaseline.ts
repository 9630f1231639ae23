import { CommandError } from '../tools/CommandError.js'
import type { BaselineEntry } from './BaselineEntry.js'
import { type FindingCode, findingCodes } from './findingCodes.js'

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCode = (value: unknown): value is FindingCode => typeof value === 'string' && Object.hasOwn(findingCodes, value)

/**
 * Reads a baseline, as {@link writeBaseline} writes it.
 *
 * @throws {CommandError} saying what is wrong where, for a text that is none
 */
export function readBaseline(text: string): readonly BaselineEntry[] {
  const { version, findings } = parse(text)
  if (version !== 1)
    throw new CommandError(`baseline: its version is ${JSON.stringify(version) ?? 'missing'}, and this consent-kit reads version 1: write it again.`)
  if (!Array.isArray(findings)) throw new CommandError('baseline: "findings" is not a list: write it again.')
  return findings.map((entry: unknown, index) => {
    const { code, subject } = isFields(entry) ? entry : {}
    if (!isCode(code)) throw new CommandError(`baseline: findings[${index}].code is ${JSON.stringify(code) ?? 'missing'}, which is no code of a finding.`)
    if (typeof subject !== 'string')
      throw new CommandError(`baseline: findings[${index}].subject is ${JSON.stringify(subject) ?? 'missing'}, which is no text.`)
    return { code, subject }
  })
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    if (isFields(value)) return value
  } catch (error) {
    throw new CommandError(`baseline: it is no JSON: ${(error as Error).message}`)
  }
  throw new CommandError('baseline: it is not an object with "version" and "findings": write it again.')
}
