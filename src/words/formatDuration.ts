import type { StoredItemDuration } from '../core/ConsentDeclaration.js'
import type { PreferencesMessages } from '../locales/Messages.js'
import { inLanguage } from './inLanguage.js'

/** How long a stored item lives, in the language of the words: `30 days` is `30 Tage` in German. What is no duration stays as it is. */
export function formatDuration(duration: StoredItemDuration, words: PreferencesMessages & { readonly lang: string }): string {
  if (duration === 'session' || duration === 'persistent') return words[duration]
  const [, amount, unit] = /^([\d.]+) (\w+?)s?$/.exec(duration) ?? []
  return (
    inLanguage(words.lang, duration, (lang) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(+(amount as string))) ??
    duration
  )
}
