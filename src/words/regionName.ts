import { inLanguage } from './inLanguage.js'

/** What a country is called in a language; its code where that is none. */
export const regionName = (country: string, lang: string): string =>
  inLanguage(lang, country, (tag) => new Intl.DisplayNames(tag, { type: 'region' }).of(country)) ?? country
