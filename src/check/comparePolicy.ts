import type { CheckFinding } from './CheckReport.js'

/** A policy that is kept as a file. */
export interface KeptPolicy {
  readonly file: string
  /** undefined where there is no such file. */
  readonly text: string | undefined
  /** The command that writes it. */
  readonly command: string
}

/**
 * Holds a policy that is kept as a file against what the declaration says today. How lines end does not count.
 *
 * @param current The text that would be written today.
 */
export function comparePolicy({ file, text, command }: KeptPolicy, current: string): CheckFinding | undefined {
  if (text === undefined) return { file, line: 1, column: 1, code: 'policy-outdated', message: `There is no file "${file}".`, remedy: command }
  const [kept, wanted] = [text, current].map((each) => each.replace(/\r\n/g, '\n').split('\n'))
  const lines = Math.max(kept?.length ?? 0, wanted?.length ?? 0)
  const line = Array.from({ length: lines }, (_, index) => index).find((index) => kept?.[index] !== wanted?.[index])
  if (line === undefined) return undefined
  return {
    file,
    line: line + 1,
    column: 1,
    code: 'policy-outdated',
    message: 'From this line on, it is not what the declaration says today.',
    remedy: command,
  }
}
