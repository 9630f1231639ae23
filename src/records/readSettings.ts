import type { ConsentLogOptions } from './ConsentLogOptions.js'

type Filled = 'database' | 'signingKeys' | 'shards' | 'timeout'

/** The options of a log with every default filled in. */
export interface LogSettings extends Omit<ConsentLogOptions, Filled | 'checkpoint'>, Required<Pick<ConsentLogOptions, Filled>> {
  readonly checkpoint: Required<NonNullable<ConsentLogOptions['checkpoint']>>
}

/**
 * Fills in the defaults.
 *
 * @throws {RangeError} where an option is not of its form.
 */
export function readSettings(options: ConsentLogOptions): LogSettings {
  const {
    database = './consent-log',
    signingKeys = keysOfEnvironment(),
    shards = 4,
    checkpoint: { entries = 1000, minutes = 10 } = {},
    timeout = 5000,
  } = options
  // one letter is a drive
  const [, scheme] = (typeof database === 'string' && /^([a-z][a-z\d+.-]+):/i.exec(database)) || []
  if (database === '' || (scheme && !/^(file|postgres|postgresql)$/.test(scheme)))
    throw new RangeError(`consent-kit: "database" is no folder, file: or postgres:// URL, but begins with "${scheme ?? ''}"`)
  check('shards', shards, 1024)
  // what one covers is held in memory while it is signed
  check('checkpoint.entries', entries, 100_000)
  check('checkpoint.minutes', minutes, 24 * 60)
  check('timeout', timeout, 600_000)
  return { ...options, database, signingKeys, shards, checkpoint: { entries, minutes }, timeout }
}

function check(name: string, value: number, most: number) {
  if (!(Number.isInteger(value) && value >= 1 && value <= most))
    throw new RangeError(`consent-kit: "${name}" is ${value}, and must be a whole number from 1 to ${most}`)
}

function keysOfEnvironment(): string {
  return (typeof process === 'undefined' ? undefined : process.env?.CONSENT_LOG_KEY) ?? ''
}
