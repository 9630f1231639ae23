import { existsSync } from 'node:fs'
import { join } from 'node:path'

const bench = join(import.meta.dirname, '..')

/** Where a subject's own code for static pages is: a React component, or else a script for any page; undefined where it has none. */
export const findSource = (name) => [`plain/${name}.jsx`, `plain/${name}.js`].find((path) => existsSync(join(bench, path)))
