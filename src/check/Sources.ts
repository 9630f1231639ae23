import type { SourceFile } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'

/** The files of a project, each parsed once. */
export interface Sources {
  readonly ts: TypeScript
  /** The syntax tree of a file, by its absolute path. */
  readonly read: (file: string) => SourceFile
  /** The project's file that a module's name means in another; undefined for what is installed, or nowhere. */
  readonly resolve: (module: string, from: string) => string | undefined
}
