import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import { originPattern } from '../core/originPattern.js'
import { takeStock, type VisitorOptions } from './takeStock.js'

/** The third argument of {@link contentSecurityPolicy}. */
export interface ContentSecurityPolicyOptions extends VisitorOptions {
  /**
   * Whether a service that the visitor has not answered yet may be reached too. The gate holds it back all the same, and it
   * can be loaded as soon as it is granted; without this, only on the next page.
   * @default false
   */
  readonly admitUndecided?: boolean
  /** A fresh random value for each response, in base64; the page's own inline scripts and styles carry it. */
  readonly nonce?: string
  /** The hashes of inline scripts that are always the same, such as `sha256-…`: for pages that are made once. */
  readonly hashes?: readonly string[]
  /**
   * More sources, by directive, as a text or a list; they are added to what is there, and other directives are added
   * whole. An empty list gives a directive without a value, such as `upgrade-insecure-requests`.
   */
  readonly directives?: Readonly<Record<string, string | readonly string[]>>
}

const fetching = ['script-src', 'style-src', 'img-src', 'font-src', 'media-src', 'connect-src', 'frame-src']
const here = 'https://here.invalid'
const base64 = /^[\w+/-]+={0,2}$/

function demand(isRight: boolean, path: string, value: unknown, what: string) {
  if (!isRight) throw new TypeError(`consent-kit: ${path}: ${JSON.stringify(value)} is not ${what}`)
}

/** @returns undefined for an address on the page's own origin, and for a script that is in its address */
function originOf(address: string): string | undefined {
  if (!URL.canParse(address, here)) return address
  const url = new URL(address, here)
  return url.origin !== here && /^https?:$/.test(url.protocol) ? url.origin : undefined
}

/**
 * The value of a `Content-Security-Policy` header that lets a page reach its own origin and the services that this visitor
 * allows, so that the browser itself refuses a denied one (https://www.w3.org/TR/CSP3/).
 *
 * Scripts, styles, images, fonts, media, connections and frames may come from `'self'` and from the declared `hosts` (and
 * the origin of `script.src`) of services that are essential, granted, or loaded always; plugins from nowhere; `<base>` stays on the origin.
 * It does without `'strict-dynamic'`, by which a browser would pass over every host in the list. A host that several
 * services declare is admitted for each of them. A policy belongs to the document it came with: what is granted or denied
 * on a page is in the policy of the next one (see `admitUndecided`).
 *
 * @param record What `readConsent` gave; null where there is none.
 * @throws {TypeError} where a host of any service, the nonce, a hash or a directive could not stand in a policy.
 *
 * @example
 * // proxy.ts
 * const { record } = await readConsent(consent, request)
 * response.headers.set('Content-Security-Policy', contentSecurityPolicy(consent, record, { nonce }))
 */
export function contentSecurityPolicy(consent: ConsentDeclaration, record: ConsentRecord | null, options: ContentSecurityPolicyOptions = {}): string {
  const { admitUndecided, nonce, hashes = [], directives = {}, ...visitor } = options
  const { allows, undecided } = takeStock(consent, record, visitor)
  const hosts = new Set<string>()
  for (const [id, { hosts: declared = [], script }] of Object.entries(consent.services)) {
    const loaded = script && originOf(script.src)
    const reached = declared.map((host, position) => [host, `hosts[${position}]`])
    if (loaded) reached.push([loaded, 'script.src'])
    for (const [host = '', field] of reached) {
      demand(originPattern.test(host), `services.${id}.${field}`, host, 'an origin that a policy can name')
      if (allows(id) || script?.when === 'always' || (admitUndecided && undecided.includes(id))) hosts.add(host)
    }
  }

  const policy = new Map<string, Set<string>>([['default-src', new Set(["'self'"])]])
  for (const directive of fetching) {
    // in any other directive, wss://example.com would admit https://example.com as well
    const admitted = [...hosts].filter((host) => directive === 'connect-src' || !host.startsWith('ws'))
    policy.set(directive, new Set(["'self'", ...admitted]))
  }
  policy.set('object-src', new Set(["'none'"]))
  policy.set('base-uri', new Set(["'self'"]))

  const add = (directive: string, source: string) => {
    const sources = policy.get(directive) ?? new Set()
    if (source === "'none'") sources.clear()
    else sources.delete("'none'")
    policy.set(directive, sources.add(source))
  }
  if (nonce !== undefined) {
    demand(base64.test(nonce), 'nonce', nonce, 'base64')
    for (const directive of ['script-src', 'style-src']) add(directive, `'nonce-${nonce}'`)
  }
  hashes.forEach((hash, position) => {
    const [, value = ''] = /^'?(sha(?:256|384|512)-.*?)'?$/.exec(hash) ?? []
    demand(base64.test(value.slice(7)), `hashes[${position}]`, hash, 'a hash such as "sha256-…"')
    add('script-src', `'${value}'`)
  })
  for (const [directive, value] of Object.entries(directives)) {
    demand(/^[a-z]+(-[a-z]+)*$/.test(directive), 'directives', directive, 'the name of a directive')
    const sources = (typeof value === 'string' ? [value] : value).flatMap((each) => each.split(' ')).filter(Boolean)
    if (!policy.has(directive)) policy.set(directive, new Set())
    for (const source of sources) {
      // anything visible but what ends a directive or a policy
      demand(/^[!-+\--:<-~]+$/.test(source), `directives.${directive}`, source, 'a source that a policy can name')
      add(directive, source)
    }
  }
  return [...policy].map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ')
}
