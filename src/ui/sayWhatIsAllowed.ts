import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentSnapshot } from '../core/ConsentSnapshot.js'
import type { BannerMessages, PreferencesMessages } from '../locales/Messages.js'
import { fill } from '../words/fill.js'
import { labelOf } from '../words/labelOf.js'

/** What was saved, in a sentence. */
export function sayWhatIsAllowed(consent: ConsentDeclaration, { choices }: ConsentSnapshot, words: BannerMessages & PreferencesMessages): string {
  const allowed = Object.keys(choices).filter((id) => choices[id])
  if (!allowed.length) return words.savedNone
  if (allowed.length === Object.keys(choices).length) return words.savedAll
  return fill(words.savedSome, { services: allowed.map((id) => labelOf(consent, id, words)).join(words.separator) })
}
