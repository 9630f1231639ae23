import { posix } from 'node:path'

/** A module as another file imports it. */
export function moduleFrom(file: string, path: string): string {
  const relative = posix.relative(posix.dirname(file), path.replace(/\.\w+$/, ''))
  return relative.startsWith('.') ? relative : `./${relative}`
}
