import { inLanguage } from './inLanguage.js'

/** A moment such as `2026-02-26T10:20:30.000Z` in a language, by one clock everywhere: `26 February 2026 at 10:20:30 UTC`. */
export const formatTime = (time: string, lang: string): string =>
  inLanguage(lang, `${time} at`, (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' }).format(new Date(time))) ??
  time
