import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createJiti } from 'jiti'
import type { ConsentDeclaration, ConsentInput } from '../core/ConsentDeclaration.js'
import { ConsentDeclarationError } from '../core/ConsentDeclarationError.js'
import { defineConsent } from '../core/defineConsent.js'
import { CommandError } from '../tools/CommandError.js'

const isInput = (value: unknown): value is ConsentInput => typeof value === 'object' && value !== null && 'categories' in value
const isDeclaration = (input: ConsentInput): input is ConsentDeclaration => !!input.cookie && 'maxAge' in input.cookie

/**
 * Loads the declaration that a module exports, in TypeScript or JavaScript.
 *
 * @param file Its path, from the working directory.
 * @param wanted Which export, where there are several: by default `consent`, else the default one, else the only one.
 * @throws {CommandError} saying which file or export is meant, where there is none
 */
export async function loadDeclaration(file: string, wanted?: string): Promise<ConsentDeclaration> {
  const path = resolve(file)
  if (!existsSync(path)) throw new CommandError(`There is no file "${path}".`)
  const found = await load(path, file)
  const names = Object.keys(found).filter((name) => isInput(found[name]))
  const name = wanted ?? ['consent', 'default'].find((each) => names.includes(each)) ?? (names.length === 1 ? names[0] : undefined)
  if (name !== undefined && names.includes(name)) return complete(found[name] as ConsentInput, file)
  const list = names.map((each) => `"${each}"`).join(', ')
  if (wanted !== undefined) throw new CommandError(`"${file}" has no declaration "${wanted}"; it has ${list || 'none'}.`)
  throw new CommandError(
    names.length
      ? `"${file}" has several declarations: choose with --export one of ${list}.`
      : `"${file}" exports no declaration: export what defineConsent returns.`,
  )
}

async function load(path: string, file: string): Promise<Record<string, unknown>> {
  try {
    return await createJiti(path).import<Record<string, unknown>>(path)
  } catch (error) {
    throw error instanceof Error && error.name === ConsentDeclarationError.name
      ? new CommandError(error.message)
      : new CommandError(`"${file}" could not be loaded: ${error instanceof Error ? error.message : error}`)
  }
}

function complete(input: ConsentInput, file: string): ConsentDeclaration {
  if (isDeclaration(input)) return input
  try {
    return defineConsent(input)
  } catch (error) {
    throw new CommandError(`"${file}": ${(error as Error).message}`)
  }
}
