/**
 * A browser's cookies for one host, as its pages see them, with the ways in which they can fail: `works`; `drops` what is
 * written; `blocks`, which reads as empty and drops what is written; `throws` at any touch.
 */
export function createJar(clock) {
  const cookies = new Map()
  let made = 0
  const jar = {
    way: 'works',
    read() {
      if (jar.way === 'throws') throw new DOMException('The operation is insecure.', 'SecurityError')
      if (jar.way === 'blocks') return ''
      const found = [...cookies.values()].filter(({ until }) => until > clock.now)
      // longer paths first, then older cookies (RFC 6265, section 5.4)
      found.sort((a, b) => b.path.length - a.path.length || a.order - b.order)
      return found.map(({ pair }) => pair).join('; ')
    },
    write(line) {
      if (jar.way === 'throws') throw new DOMException('The operation is insecure.', 'SecurityError')
      if (jar.way === 'works') jar.put(line)
    },
    /** Sets a cookie whatever fails, as a server does. */
    put(line) {
      const [pair, ...rest] = line.split(/; */)
      const attributes = Object.fromEntries(rest.map((each) => each.split('=')).map(([key, value]) => [key.toLowerCase(), value]))
      const { path = '/', domain = '', 'max-age': maxAge, expires } = attributes
      const key = JSON.stringify([pair.split('=')[0], domain.replace(/^\./, ''), path])
      const until = maxAge !== undefined ? clock.now + maxAge * 1000 : expires ? Date.parse(expires) : Number.POSITIVE_INFINITY
      if (until <= clock.now) return void cookies.delete(key)
      cookies.set(key, { pair, path, until, order: cookies.get(key)?.order ?? made++ })
    },
    clear: () => cookies.clear(),
  }
  return jar
}
