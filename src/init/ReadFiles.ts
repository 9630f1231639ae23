/** The files of an app, by their paths from its root, with `/`. */
export interface ReadFiles {
  /** The text of a file, or undefined where there is none. */
  readonly read: (path: string) => string | undefined
  /** The names in a folder, those of folders with a `/` at their end; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[]
}
