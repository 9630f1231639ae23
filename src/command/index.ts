#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { CommandError } from './CommandError.js'
import { writePolicy } from './writePolicy.js'

const usage = `Usage: consent-kit policy <file> [options]

Writes the cookie policy of a declaration.

  <file>            the module that exports it: consent.config.ts
  --format <name>   md, html or json (default: md)
  --locale <tag>    the language: en, de, pt-BR … (default: en)
  --regime <name>   opt-in, opt-out or notice (default: opt-in)
  --export <name>   which export of the module, where it has several declarations
  --out <file>      where to write it (default: the standard output)
  --help            this text
`

/** Parses what was typed, and says how it is meant where it cannot be. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'md' },
        locale: { type: 'string', default: 'en' },
        regime: { type: 'string', default: 'opt-in' },
        export: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${usage}`)
  }
}

async function run() {
  const {
    values: { help, ...options },
    positionals: [command, file, ...rest],
  } = readArguments()
  if (help) return console.log(usage)
  if (command !== 'policy') throw new CommandError(`${command ? `There is no command "${command}".` : 'A command is missing.'}\n\n${usage}`)
  if (!file || rest.length) throw new CommandError(`${file ? `There is one file too many: "${rest[0]}".` : 'The file is missing.'}\n\n${usage}`)
  await writePolicy(file, options)
}

run().catch((error) => {
  // what is the caller's to mend needs no stack
  console.error(error instanceof CommandError ? error.message : error)
  process.exitCode = 1
})
