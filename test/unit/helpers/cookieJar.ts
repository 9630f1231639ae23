const paths = ['/', '/shop', '/shop/', '/shop/cart', '/shop/cart/']

/** Empties the test page's cookie jar, also of what only the tests' deeper pages see, and goes back to the first page. */
export function clearCookies(): void {
  history.replaceState(null, '', '/shop/cart/')
  for (const pair of document.cookie.split('; '))
    for (const domain of ['', '; Domain=www.example.com', '; Domain=example.com'])
      for (const path of paths) {
        // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
        document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Secure; Path=${path}${domain}`
      }
  if (document.cookie) throw Error(`a cookie is left: ${document.cookie}`)
  history.replaceState(null, '', '/')
}

/** The value of one cookie, as it stands. */
export const cookie = (name: string): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
