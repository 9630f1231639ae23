/** What {@link watchCookie} returns. */
export interface CookieWatch {
  /** Tells the other tabs that the cookie has changed. */
  announce(): void
  stop(): void
}

/**
 * Calls back at once, and whenever the consent cookie may have changed outside this page: another tab said so, the page got the focus
 * or came back from the back/forward cache, the browser's Cookie Store reports a change, a prerendered page was activated.
 */
export function watchCookie(name: string, onChange: () => void): CookieWatch {
  const ending = new AbortController()
  const options = { signal: ending.signal }
  let channel: BroadcastChannel | undefined
  const open = () => {
    try {
      channel ??= new BroadcastChannel(`consent-kit:${name}`)
      channel.onmessage = onChange
    } catch {
      // an old browser, or one that denies the page its storage
    }
    onChange()
  }
  // closed while the page is away: an open channel keeps some browsers from caching it
  const close = () => {
    channel?.close()
    channel = undefined
  }
  open()
  addEventListener('pageshow', open, options)
  addEventListener('pagehide', close, options)
  addEventListener('focus', onChange, options)
  for (const event of ['visibilitychange', 'prerenderingchange']) document.addEventListener(event, onChange, options)
  // later, because the first touch of it takes Chromium milliseconds
  setTimeout(() => (globalThis as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', onChange, options), 1000)
  return {
    announce: () => channel?.postMessage(0),
    stop() {
      ending.abort()
      close()
    },
  }
}
