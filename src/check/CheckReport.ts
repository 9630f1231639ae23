import type { CheckCode } from './checkCodes.js'

/** A place in a file. */
export interface CodePlace {
  /** From the working directory, with `/` between folders. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
}

/** One thing in the code, or in a policy that is kept as a file, that the declaration does not say. */
export interface CheckFinding extends CodePlace {
  readonly code: CheckCode
  /** The one sentence that says what happens, to which thing. */
  readonly message: string
  /** What to do about it here, ready to paste. */
  readonly remedy: string
}

/** Something that stores or contacts, of which the code alone does not tell what. */
export interface NotRead extends CodePlace {
  /** The code, on one line. */
  readonly text: string
  /** Why it is not judged. */
  readonly reason: string
}

/** All that a check found, as `--json` writes it. */
export interface CheckReport {
  /** The version of this format. */
  readonly version: 1
  readonly findings: readonly CheckFinding[]
  readonly notRead: readonly NotRead[]
}
