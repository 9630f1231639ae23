/** A number with its word: `1 error`, `2 errors`, `1,200 requests`. */
export const count = (number: number, word: string): string => `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`
