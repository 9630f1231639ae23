import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What is installed or built where it stands; a path that is asked for by itself counts all the same. */
const ignored = /^(node_modules|\.git|\.next.*|\.astro|\.react-router|next-env\.d\.ts|dist|dist-server|out|consent-log|\.env\.local|.*\.tgz|.*\.tsbuildinfo)$/

function* filesIn(path) {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) return yield path
  for (const name of readdirSync(path).sort()) if (!ignored.test(name)) yield* filesIn(join(path, name))
}

/** The checksum of files and whole folders, names included; what does not exist counts as nothing. */
export function digest(folder, paths) {
  const hash = createHash('sha256')
  for (const path of paths) for (const file of filesIn(join(folder, path))) hash.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}
