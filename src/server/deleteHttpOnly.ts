import type { ConsentDeclaration, NamedItem, StoredItem } from '../core/ConsentDeclaration.js'
import { matchName } from '../core/matchName.js'
import { setCookie } from './setCookie.js'

/** Enough for many cookies on many domains, in fewer bytes than a proxy's default limit for a response's headers. */
const mostHeaders = 30

const isCookie = (item: StoredItem): item is NamedItem => (item.kind ?? 'cookie') === 'cookie' && !!item.name
const isName = (name: string) => /^[!-:<>-~]+$/.test(name)

/** The host's own domain and each parent of it; a browser refuses to set anything on a public suffix among them. */
function domainsOf(host: string): string[] {
  if (/^[\d.]+$|[:[]/.test(host)) return []
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}

interface Deletion {
  /** The services that the visitor has denied. */
  readonly denied: readonly string[]
  /** Those among them that were granted before. */
  readonly withdrawn: readonly string[]
  readonly isAllowed: (id: string) => boolean
  /** The names of the cookies that the request carried. */
  readonly present: readonly string[]
  /** The address of the page, as the browser sees it. */
  readonly page: URL
}

/**
 * The Set-Cookie headers that delete what script cannot: the HttpOnly cookies of denied services that the request
 * carried, and those of withdrawn services whose whole name is known. A browser says nothing of a cookie's domain, so
 * each is tried, the likeliest first.
 */
export function deleteHttpOnly(consent: ConsentDeclaration, { denied, withdrawn, isAllowed, present, page }: Deletion): string[] {
  const kept = Object.entries(consent.services).flatMap(([id, { items = [] }]) => (isAllowed(id) ? items.filter(isCookie) : []))
  const found = denied.flatMap((id) =>
    (consent.services[id]?.items ?? [])
      .filter(isCookie)
      .filter(({ httpOnly }) => httpOnly)
      .flatMap((item) => {
        const names = present.filter((name) => matchName(item.name, name))
        if (!names.length && !item.name.includes('*') && withdrawn.includes(id)) names.push(item.name)
        return names.map((name) => ({ name, item }))
      })
      .filter(({ name }) => isName(name) && name !== consent.cookie.name && !kept.some((item) => matchName(item.name, name))),
  )
  const headers = new Set<string>()
  for (const domain of [undefined, 'declared', ...domainsOf(page.hostname)])
    for (const { name, item } of found) {
      const wanted = domain === 'declared' ? item.domain : domain
      if ((domain && !wanted) || (wanted && !/^[\w.-]+$/.test(wanted)) || (wanted && name.startsWith('__Host-'))) continue
      const path = item.path && /^\/[!-:<-~]*$/.test(item.path) ? item.path : '/'
      headers.add(setCookie(name, '', { maxAge: 0, path, domain: wanted, secure: page.protocol === 'https:', httpOnly: true }))
    }
  return [...headers].slice(0, mostHeaders)
}
