/** Formats by `Intl` in a language; in the browser's own where that is no language tag, because `Intl` then throws. */
export function inLanguage<Result>(lang: string, format: (lang?: string) => Result): Result {
  try {
    return format(lang)
  } catch {
    return format()
  }
}
