const format = new Intl.ListFormat('en')

/** Words as a list: `a, b, and c`. */
export const listText = (words: readonly string[]): string => format.format(words)
