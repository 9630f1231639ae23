import type { StoredItemDuration } from '../core/ConsentDeclaration.js'
import { spanOf } from './spanOf.js'

/** What a cookie's text says of it. */
export interface CookieText {
  readonly name: string
  readonly duration?: StoredItemDuration
}

/**
 * Reads the text of a cookie with its attributes, as `document.cookie` and `Set-Cookie` take it.
 *
 * @param text With `*` for each part that is only known when it runs.
 * @returns undefined where it deletes the cookie, or has none.
 */
export function readCookieText(text: string): CookieText | undefined {
  const [pair = '', ...attributes] = text.split(';').map((part) => part.trim())
  const equals = pair.indexOf('=')
  // a part that is not known may have the equals sign in it, and all that follows
  const name = equals < 0 ? (/^[^*]*\*/.exec(pair)?.[0] ?? '') : pair.slice(0, equals).trim()
  if (!name) return undefined
  const valueOf = (attribute: string) => attributes.find((each) => each.toLowerCase().startsWith(`${attribute}=`))?.slice(attribute.length + 1)
  const age = valueOf('max-age')
  const date = valueOf('expires')
  if (/^(0|-\d+)$/.test(age ?? '') || /^\w+, 0?1[ -]jan[ -](19)?70\b/i.test(date ?? '')) return undefined
  if (age !== undefined) return { name, duration: /^\d+$/.test(age) ? spanOf(Number(age)) : undefined }
  return { name, duration: date !== undefined || attributes.some((each) => each.startsWith('*')) ? undefined : 'session' }
}
