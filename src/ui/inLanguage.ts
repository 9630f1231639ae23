/**
 * Formats by `Intl` in a language, or in the browser's own where that is no language tag: `Intl` then throws, as it does at
 * a value that it does not know.
 *
 * @returns undefined where it cannot be formatted at all
 */
export function inLanguage(lang: string, format: (lang?: string) => string | undefined): string | undefined {
  // en_US, as POSIX and many frameworks write it
  for (const tag of [lang.replaceAll('_', '-'), undefined])
    try {
      return format(tag)
    } catch {}
}
