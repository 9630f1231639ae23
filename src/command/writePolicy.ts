import { writeFileSync } from 'node:fs'
import { loadDeclaration } from './loadDeclaration.js'
import { type PolicyTextOptions, policyText } from './policyText.js'

/** The options of `consent-kit policy`, as they are typed. */
export interface WritePolicyOptions extends PolicyTextOptions {
  readonly export?: string
  readonly out?: string
}

/**
 * Writes the cookie policy of the declaration that a module exports.
 *
 * @throws {CommandError} where the module, the language or an option is not there
 */
export async function writePolicy(file: string, { export: name, out, ...options }: WritePolicyOptions): Promise<void> {
  const text = await policyText(await loadDeclaration(file, name), options)
  if (out) writeFileSync(out, text)
  else process.stdout.write(text)
}
