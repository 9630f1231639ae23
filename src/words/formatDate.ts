import { inLanguage } from './inLanguage.js'

/** A day such as `2026-02-26` in a language: `26 February 2026`. What is no day stays as it is. */
export const formatDate = (date: string, lang: string): string =>
  inLanguage(lang, date, (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`))) ?? date
