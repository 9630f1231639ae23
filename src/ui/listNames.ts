/** Joins names as a language does: `Analytics, Marketing, and Video`. */
export const listNames = (names: readonly string[], lang: string): string => new Intl.ListFormat(lang).format(names)
