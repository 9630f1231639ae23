/**
 * Deletes every cookie of a name that this page could have: host-only ones, and those of this host and of each of its
 * parents, on each path above this page. A browser says nothing of a cookie's domain and path, so all are tried.
 *
 * @param name As it stands in `document.cookie`, not decoded: written directly, because a cookie library would encode it.
 * @param known A domain and a path that are known to be used beside those.
 */
export function deleteCookie(name: string, known: { readonly domain?: string; readonly path?: string } = {}): void {
  const labels = location.hostname.split('.')
  const domains = [known.domain, ...labels.map((_, index) => labels.slice(index).join('.'))]
  const steps = location.pathname
    .replace(/\/$/, '')
    .split('/')
    .map((_, index, all) => all.slice(0, index + 1).join('/'))
  const paths = [known.path, ...steps, ...steps.map((step) => `${step}/`)]
  // a name with the prefix __Secure- or __Host- cannot even be deleted without Secure
  const rest = `Max-Age=0${location.protocol === 'https:' ? '; Secure' : ''}`
  for (const path of new Set(paths)) {
    if (!path) continue
    // biome-ignore-start lint/suspicious/noDocumentCookie: the Cookie Store API cannot delete for another domain everywhere
    document.cookie = `${name}=; Path=${path}; ${rest}`
    for (const domain of new Set(domains)) if (domain) document.cookie = `${name}=; Path=${path}; Domain=${domain}; ${rest}`
    // biome-ignore-end lint/suspicious/noDocumentCookie: as above
  }
}
