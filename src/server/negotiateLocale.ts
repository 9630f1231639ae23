import { languagesIn, matchLocale } from './localeMatcher.js'

/** More than any browser sends. */
const mostLanguages = 30

const isTag = (text: string) => {
  try {
    return Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}

/**
 * The locale among a site's own that suits a visitor best, by the request's `Accept-Language` (RFC 9110, section 12.5.4).
 * Which language stands in for which is CLDR's to say: `de` for `de-AT`, `zh-Hant` for `zh-TW`.
 *
 * A response that depends on it should say `Vary: Accept-Language`.
 *
 * @param locales BCP 47 tags of what the site is written in, the preferred one first.
 * @param fallback What a visitor gets who reads none of them.
 * @throws {RangeError} where there are no locales, or one is no BCP 47 tag.
 *
 * @example
 * negotiateLocale(await headers(), ['en', 'de', 'pt-BR']) // 'de' for a visitor with de-AT
 */
export function negotiateLocale<Locale extends string>(
  headers: Pick<Headers, 'get'>,
  locales: readonly Locale[],
  fallback: Locale | undefined = locales[0],
): Locale {
  if (fallback === undefined) throw new RangeError('consent-kit: negotiateLocale needs at least one locale')
  const byTag = new Map(locales.map((locale) => [Intl.getCanonicalLocales(locale)[0] as string, locale]))
  for (const wish of languagesIn(headers.get('accept-language') ?? '').slice(0, mostLanguages)) {
    if (wish === '*') return fallback
    const found = isTag(wish) && byTag.get(matchLocale(wish, [...byTag.keys()]))
    if (found) return found
  }
  return fallback
}
