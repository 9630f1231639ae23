// control characters but the line feed, what turns the direction of text, halves of pairs, and what XML cannot hold
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu

/**
 * A text in which nothing is hidden: a character that is not seen, or that would turn or break the text around it, is
 * written as its number. Line feeds stay.
 *
 * @example
 * visibleText('a\u202eb') // 'a\\u{202e}b'
 */
export const visibleText = (text: string): string =>
  text.replace(unseen, (character) => (character === '\n' ? character : `\\u{${(character.codePointAt(0) as number).toString(16)}}`))
