const said = new Map<string, string | undefined>()

/**
 * What `Intl` says of a value in a language, or in the browser's own where that is no language tag: `Intl` then throws, as it
 * does at a value that it does not know. Each is asked once, because a formatter takes long to make.
 *
 * @returns undefined where it cannot be said at all
 */
export function inLanguage(lang: string, value: string, say: (lang?: string) => string | undefined): string | undefined {
  const key = `${lang} ${value}`
  if (!said.has(key)) said.set(key, attempt(lang.replaceAll('_', '-'), say) ?? attempt(undefined, say))
  return said.get(key)
}

function attempt(lang: string | undefined, say: (lang?: string) => string | undefined) {
  try {
    return say(lang)
  } catch {}
}
