import { CommandError } from './CommandError.js'

/** The TypeScript compiler, as a module. */
export type TypeScript = typeof import('typescript')

// version 7 has no functions to call, and the second package is there to be installed beside it
const packages = ['typescript', '@typescript/typescript6']

/**
 * Loads the project's TypeScript, whose syntax tree the check reads: version 5 or 6.
 *
 * @throws {CommandError} with the command that installs it, where there is none
 */
export async function loadTypeScript(): Promise<TypeScript> {
  for (const name of packages) {
    const ts: TypeScript | undefined = await import(name).then(
      (module) => module.default,
      () => undefined,
    )
    if (typeof ts?.createSourceFile === 'function') return ts
  }
  throw new CommandError('This reads code with TypeScript 5 or 6, which also goes beside version 7: npm install --save-dev @typescript/typescript6')
}
