// @vitest-environment node
import { describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import type { ConsentRecord } from '../../../src/core/ConsentRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { contentSecurityPolicy } from '../../../src/server/contentSecurityPolicy.js'

const consent = defineConsent({
  categories: { analytics: {}, marketing: { sale: true } },
  services: {
    pay: { category: 'essential', hosts: ['https://js.pay.example'] },
    posthog: { category: 'analytics', hosts: ['https://*.i.posthog.example', 'wss://live.posthog.example'], script: { src: '/ingest/posthog.js' } },
    meta: { category: 'marketing', hosts: ['https://pixel.example:8443'], script: { src: 'https://cdn.pixel.example/a/b.js?x=1' } },
  },
})
const record = (choices: Record<string, boolean>): ConsentRecord => ({
  time: new Date().toISOString(),
  act: 'save',
  choices,
  terms: Object.fromEntries(Object.keys(choices).map((id) => [id, { revision: 0, since: 0 }])),
})
const parse = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )

describe('contentSecurityPolicy', () => {
  it('admits the page and what is essential where nothing was answered', () => {
    expect(contentSecurityPolicy(consent, null)).toBe(
      "default-src 'self'; script-src 'self' https://js.pay.example; style-src 'self' https://js.pay.example; img-src 'self' https://js.pay.example; " +
        "font-src 'self' https://js.pay.example; media-src 'self' https://js.pay.example; connect-src 'self' https://js.pay.example; " +
        "frame-src 'self' https://js.pay.example; object-src 'none'; base-uri 'self'",
    )
  })

  it('admits the hosts of a granted service and not those of a denied one', () => {
    const policy = contentSecurityPolicy(consent, record({ posthog: true, meta: false }))
    for (const directive of ['script-src', 'connect-src', 'img-src', 'frame-src']) expect(parse(policy)[directive]).toContain('https://*.i.posthog.example')
    expect(policy).not.toContain('pixel.example')
  })

  it('admits what is loaded always, whatever was answered', () => {
    const always = defineConsent({
      categories: { analytics: {} },
      services: { ga: { category: 'analytics', hosts: ['https://count.example'], script: { src: 'https://tag.example/a.js', when: 'always' } } },
    })
    for (const answer of [null, record({ ga: false }), record({ ga: true })])
      expect(parse(contentSecurityPolicy(always, answer))['script-src']).toEqual(["'self'", 'https://count.example', 'https://tag.example'])
  })

  it('admits the origin of a granted script, and none for a script of the page itself', () => {
    expect(parse(contentSecurityPolicy(consent, record({ posthog: true, meta: true })))['script-src']).toEqual([
      "'self'",
      'https://js.pay.example',
      'https://*.i.posthog.example',
      'https://pixel.example:8443',
      'https://cdn.pixel.example',
    ])
  })

  it('names a web socket for connections only, because it would admit the same host over https elsewhere', () => {
    const policy = parse(contentSecurityPolicy(consent, record({ posthog: true })))
    expect(policy['connect-src']).toContain('wss://live.posthog.example')
    expect(policy['script-src']).not.toContain('wss://live.posthog.example')
  })

  it('takes no account of a record that no longer counts', () => {
    const old = { ...record({ posthog: true, meta: true }), time: '2020-01-01T00:00:00.000Z' }
    expect(contentSecurityPolicy(consent, old)).toBe(contentSecurityPolicy(consent, null))
  })

  it('admits what is undecided, when asked to, and never what is denied', () => {
    const policy = contentSecurityPolicy(consent, record({ meta: false }), { admitUndecided: true })
    expect(policy).toContain('i.posthog.example')
    expect(policy).not.toContain('pixel.example')
  })

  it('follows the regime and the signal', () => {
    expect(contentSecurityPolicy(consent, null, { regime: 'opt-out' })).toContain('pixel.example')
    expect(contentSecurityPolicy(consent, null, { regime: 'opt-out', gpc: true })).not.toContain('pixel.example')
    expect(contentSecurityPolicy(consent, record({ meta: false }), { regime: 'opt-out' })).not.toContain('pixel.example')
  })

  it('takes a nonce for scripts and styles, and hashes for scripts', () => {
    const policy = parse(contentSecurityPolicy(consent, null, { nonce: 'r4nd0m+/==', hashes: ['sha256-abc=', "'sha384-def'"] }))
    expect(policy['script-src']).toEqual(["'self'", 'https://js.pay.example', "'nonce-r4nd0m+/=='", "'sha256-abc='", "'sha384-def'"])
    expect(policy['style-src']).toContain("'nonce-r4nd0m+/=='")
    expect(policy['connect-src']).not.toContain("'nonce-r4nd0m+/=='")
  })

  it('merges further directives, without naming a source twice', () => {
    const policy = parse(
      contentSecurityPolicy(consent, null, {
        directives: {
          'img-src': "data: 'self'",
          'object-src': ['https://plugins.example'],
          'frame-src': "'none'",
          'upgrade-insecure-requests': [],
          'require-trusted-types-for': ["'script'"],
        },
      }),
    )
    expect(policy['img-src']).toEqual(["'self'", 'https://js.pay.example', 'data:'])
    expect(policy['object-src']).toEqual(['https://plugins.example'])
    expect(policy['frame-src']).toEqual(["'none'"])
    expect(policy['upgrade-insecure-requests']).toEqual([])
    expect(policy['require-trusted-types-for']).toEqual(["'script'"])
  })

  it.each([
    "https://a.example;script-src'unsafe-inline'",
    'https://a.example,b',
    "https://'unsafe-inline'",
    'https://[::1]',
    'https://bücher.example',
    'https://a..example',
    'https://a.example?x',
  ])('throws at a host that would change the policy, even of a denied service: %s', (host) => {
    const plain = defineConsent({ categories: { analytics: {} }, services: { x: { category: 'analytics' } } })
    const odd = { ...plain, services: { ...plain.services, x: { category: 'analytics' as const, hosts: [host] } } }
    expect(() => contentSecurityPolicy(odd, null)).toThrow('services.x.hosts[0]')
  })

  it.each(["https://a;script-src'unsafe-inline'/x.js", 'https://a,b/x.js', 'http://'])('throws at a script with such an origin: %s', (src) => {
    const odd = defineConsent({ categories: { analytics: {} }, services: { x: { category: 'analytics', script: { src } } } })
    expect(() => contentSecurityPolicy(odd, null)).toThrow('services.x.script.src')
  })

  it('admits no data: address, wherever a script has one', () => {
    const inline = defineConsent({ categories: { analytics: {} }, services: { x: { category: 'essential', script: { src: 'data:text/javascript,1' } } } })
    expect(contentSecurityPolicy(inline, null)).not.toContain('data:')
  })

  it.each([
    [{ nonce: "x' 'unsafe-inline" }, 'nonce'],
    [{ nonce: '' }, 'nonce'],
    [{ nonce: 'a;b' }, 'nonce'],
    [{ hashes: ["sha256-x' *"] }, 'hashes[0]'],
    [{ hashes: ['md5-x'] }, 'hashes[0]'],
    [{ directives: { 'img-src': 'data:; script-src *' } }, 'directives.img-src'],
    [{ directives: { 'img-src': ['a,b'] } }, 'directives.img-src'],
    [{ directives: { 'img-src': 'a\nb' } }, 'directives.img-src'],
    [{ directives: { 'img-src x;': 'a' } }, 'directives'],
  ])('throws at %j', (options, path) => {
    expect(() => contentSecurityPolicy(consent, null, options)).toThrow(path)
  })
})
