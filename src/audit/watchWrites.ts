/** What the page tells of one write, or of one name that is set to nothing. */
export interface ToldWrite {
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage'
  /** For a cookie the whole text, as a `Set-Cookie` header would have it; else the name. */
  readonly text: string
  readonly value?: string
  readonly origin: string
  /** The line of the script that wrote it. */
  readonly by?: string
}

/** The function that {@link watchWrites} calls, which the audit puts into every page. */
export const toldWrites = 'consentKitAudit'

/**
 * Runs in each page and frame before any script of theirs, and tells of every cookie and every entry of Web Storage that a
 * script writes: what is deleted again before anybody looks has been stored all the same.
 *
 * @param name The function to tell.
 */
export function watchWrites(name: string): void {
  const page = window as unknown as Record<string, ((write: ToldWrite) => Promise<void>) | undefined>
  const tell = page[name]
  // a page must not find it
  delete page[name]
  const caller = () => /https?:\/\/[^\s)]+/.exec(Error().stack?.split('\n').slice(3).join('\n') ?? '')?.[0]
  const pending = new Map<string, ToldWrite>()
  /** Tells of a write once its task is over: what is deleted in the same one only tried whether storage works. */
  const report = (kind: ToldWrite['kind'], text: string, value?: string) => {
    const name = `${kind} ${text.split('=')[0]}`
    const isDeletion = kind === 'cookie' && /;\s*(max-age=(0|-)|expires=[^;]*\b19\d\d\b)/i.test(text)
    if (isDeletion) return pending.delete(name)
    pending.set(name, { kind, text, value, origin: location.origin, by: caller() })
    setTimeout(() => {
      const write = pending.get(name)
      pending.delete(name)
      try {
        if (write) void tell?.(write)?.catch(() => {})
      } catch {
        // a page that is going away
      }
    })
  }

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(text: string) {
      report('cookie', String(text))
      cookie.set?.call(this, text)
    },
  })

  interface StoredCookie {
    readonly name: string
    readonly value: string
    readonly domain?: string | null
    readonly path?: string
    readonly expires?: number | null
    readonly sameSite?: string
  }
  const { CookieStore } = window as unknown as { CookieStore?: { prototype: { set: (...given: unknown[]) => unknown } } }
  if (CookieStore) {
    const { set } = CookieStore.prototype
    CookieStore.prototype.set = function (...given: unknown[]) {
      const { name, value, domain, path, expires, sameSite } = (typeof given[0] === 'object' ? given[0] : { name: given[0], value: given[1] }) as StoredCookie
      const rest = [
        domain && `Domain=${domain}`,
        path && `Path=${path}`,
        expires && `Expires=${new Date(expires).toUTCString()}`,
        sameSite && `SameSite=${sameSite}`,
        'Secure',
      ]
      report('cookie', [`${name}=${value}`, ...rest.filter(Boolean)].join('; '))
      return set.apply(this, given)
    }
  }

  const { setItem, removeItem } = Storage.prototype
  const kindOf = (storage: Storage) => {
    try {
      return storage === sessionStorage ? 'sessionStorage' : 'localStorage'
    } catch {
      // a frame without storage
      return 'localStorage'
    }
  }
  Storage.prototype.setItem = function (key: string, value: string) {
    report(kindOf(this), String(key), String(value))
    setItem.call(this, key, value)
  }
  Storage.prototype.removeItem = function (key: string) {
    pending.delete(`${kindOf(this)} ${String(key).split('=')[0]}`)
    removeItem.call(this, key)
  }
}
