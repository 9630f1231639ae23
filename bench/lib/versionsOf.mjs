import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = join(import.meta.dirname, '../node_modules')

/** The installed versions of packages, by name. */
export const versionsOf = (names) =>
  Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version]))
