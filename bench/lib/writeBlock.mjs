import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const title = '# The numbers\n\nWhat each benchmark found, with the command that finds it again.\n'

/** Puts a text into a Markdown file between its own two marks, and both at the file's end where they are not there yet. */
export function writeBlock(path, name, text) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const block = `${open}\n${text.trim()}\n${close}`
  const content = existsSync(path) ? readFileSync(path, 'utf8') : title
  const [start, end] = [content.indexOf(open), content.indexOf(close)]
  const isThere = start >= 0 && end > start
  writeFileSync(path, isThere ? content.slice(0, start) + block + content.slice(end + close.length) : `${content.trimEnd()}\n\n${block}\n`)
}
