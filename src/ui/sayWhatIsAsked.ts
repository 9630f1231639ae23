import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { BannerMessages } from '../locales/Messages.js'
import { labelOf } from '../words/labelOf.js'

/** What the banner says: of everything that is optional, or of the services that are new. */
export function sayWhatIsAsked(consent: ConsentDeclaration, words: BannerMessages, added?: readonly string[]): string {
  const names = (ids: readonly string[]) => () => ids.map((id) => labelOf(consent, id, words)).join(words.separator)
  return added
    ? words.bannerTextAdded.replace('{services}', names(added))
    : words.bannerText.replace('{categories}', names(Object.keys(consent.categories).filter((id) => id !== 'essential')))
}
