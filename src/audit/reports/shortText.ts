import { visibleText } from './visibleText.js'

/**
 * A text of a site on one line, with nothing hidden in it, and cut where it is long.
 *
 * @param longest How many characters are kept.
 */
export function shortText(text: string, longest = 300): string {
  const characters = Array.from(text)
  const more = characters.length - longest
  const kept = more > 0 ? characters.slice(0, longest).join('') : text
  const line = visibleText(kept.replace(/\s*\n\s*/g, ' '))
  return more > 0 ? `${line}… (${more.toLocaleString('en')} more)` : line
}
