import Cookies from 'js-cookie'
import type { ConsentDeclaration } from './ConsentDeclaration.js'
import { decodeRecord } from './decodeRecord.js'
import { deleteCookie } from './deleteCookie.js'

/**
 * Stores a text as the consent cookie where a plain write changed nothing. First every cookie of its name goes, because one
 * with another domain or path hides it. Written directly: js-cookie fails where the page has put a function on `Object.prototype`.
 * A later answer stands, which another tab has given while this code was fetched.
 *
 * @param cookie As it is declared.
 * @param text Undefined where it is to be gone.
 */
export function rewriteCookie({ name, maxAge, domain, path, sameSite }: ConsentDeclaration['cookie'], text: string | undefined): void {
  const isFrom = (value: string | undefined) => Date.parse(decodeRecord(value)?.time ?? '')
  const found = isFrom(Cookies.get(name))
  if (found > isFrom(text) && found <= Date.now()) return
  deleteCookie(name, { domain, path })
  if (!text) return
  const rest = [`path=${path}`, `max-age=${maxAge}`, `samesite=${sameSite}`]
  if (domain) rest.push(`domain=${domain}`)
  if (sameSite === 'none' || location.protocol === 'https:') rest.push('secure')
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere, and not everywhere on http
  document.cookie = `${name}=${text}; ${rest.join('; ')}`
}
