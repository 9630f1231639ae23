import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** A change of one file. */
export interface FileChange {
  /** From the app's root, with `/`. */
  readonly path: string
  /** undefined where there is no such file yet. */
  readonly before: string | undefined
  readonly after: string
}

/** A change as a unified diff, as `git apply` takes it. */
export const unifiedDiff = ({ path, before, after }: FileChange): string =>
  createTwoFilesPatch(before === undefined ? '/dev/null' : `a/${path}`, `b/${path}`, before ?? '', after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
