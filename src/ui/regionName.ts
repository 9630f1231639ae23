/** What a country is called in a language; its code where either is none that `Intl` knows. */
export function regionName(country: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country
  } catch {
    return country
  }
}
