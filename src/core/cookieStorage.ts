import Cookies from 'js-cookie'
import type { ConsentDeclaration } from './ConsentDeclaration.js'
import { own } from './own.js'

/** Where a store keeps its record. What is written is read back, so a write may fail without a word. */
export interface RecordStorage {
  /** The stored text, or undefined. */
  read(): string | undefined
  /** Stores a text, or deletes it where it is undefined. */
  write(text: string | undefined): void
  /** Tries harder, after a write that changed nothing. */
  retry?(text: string | undefined): Promise<void>
}

/** The consent cookie as a record's storage. Touches `document.cookie` when it is called, not before. */
export function cookieStorage({ cookie }: ConsentDeclaration): RecordStorage {
  const { name, maxAge, domain, path, sameSite } = cookie
  return {
    read: () => own(Cookies.get(), name),
    write(text = '') {
      const secure = sameSite === 'none' || location.protocol === 'https:'
      Cookies.set(name, text, { path, domain, sameSite, secure, expires: text ? maxAge / 86400 : -1 })
    },
    retry: (text) => import('./rewriteCookie.js').then(({ rewriteCookie }) => rewriteCookie(cookie, text)),
  }
}
