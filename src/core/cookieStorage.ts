import Cookies from 'js-cookie'
import type { ConsentDeclaration } from './ConsentDeclaration.js'

/** Where a store keeps its record. */
export interface RecordStorage {
  /** The stored text, or undefined. */
  read(): string | undefined
  /** Stores a text, or deletes it where it is undefined; whether that worked shows at the next `read`. */
  write(text: string | undefined): void
}

/** The consent cookie as a record's storage. Touches `document.cookie` when it is called, not before. */
export function cookieStorage({ cookie: { name, maxAge, domain, path, sameSite } }: ConsentDeclaration): RecordStorage {
  return {
    read: () => Cookies.get(name),
    write(text) {
      const attributes = { path, domain, sameSite, secure: sameSite === 'none' || location.protocol === 'https:' }
      const write = () => (text ? Cookies.set(name, text, { ...attributes, expires: maxAge / 86400 }) : Cookies.remove(name, attributes))
      write()
      if (Cookies.get(name) !== text)
        // a cookie of the same name with another domain or path may hide ours
        import('./deleteCookie.js').then(
          ({ deleteCookie }) => {
            deleteCookie(name, { domain, path })
            write()
          },
          () => {},
        )
    },
  }
}
