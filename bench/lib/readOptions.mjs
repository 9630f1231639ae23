import { parseArgs } from 'node:util'

/**
 * The options that a benchmark is started with: `--rounds`, how often everything is measured, and those of its own.
 *
 * @param {import('node:util').ParseArgsConfig['options']} options
 */
export function readOptions(options) {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, ...options } })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw Error(`--rounds takes a whole number, not "${values.rounds}"`)
  return { ...values, rounds }
}
