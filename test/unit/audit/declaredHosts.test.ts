import { describe, expect, it } from 'vitest'
import { matchesHost, servicesOfHost } from '../../../src/audit/declaredHosts.js'
import { defineConsent } from '../../../src/core/defineConsent.js'

describe('matchesHost', () => {
  it.each([
    ['https://a.example', 'https://a.example/x?y', true],
    ['https://a.example', 'https://b.a.example/', false],
    ['https://*.a.example', 'https://b.a.example/', true],
    ['https://*.a.example', 'https://a.example/', false],
    ['https://*.a.example', 'https://evila.example/', false],
    ['https://a.example', 'http://a.example/', false],
    ['https://a.example', 'https://a.example:8443/', false],
    ['https://a.example:8443', 'https://a.example:8443/', true],
    ['http://localhost:*', 'http://localhost:1234/', true],
    ['https://a.example', 'wss://a.example/socket', true],
    ['wss://a.example', 'wss://a.example/socket', true],
    ['wss://a.example', 'ws://a.example/socket', false],
  ])('%s and %s: %s', (pattern, address, isMatch) => {
    expect(matchesHost(pattern, address)).toBe(isMatch)
  })
})

it('a service declares its hosts, and the origin of its script', () => {
  const consent = defineConsent({
    categories: { analytics: {} },
    services: {
      one: { category: 'analytics', hosts: ['https://one.example'] },
      two: { category: 'analytics', script: { src: 'https://two.example/tag.js' } },
      own: { category: 'analytics', script: { src: '/own.js' } },
    },
  })
  expect(servicesOfHost(consent, 'https://one.example/a')).toEqual(['one'])
  expect(servicesOfHost(consent, 'https://two.example/b')).toEqual(['two'])
  expect(servicesOfHost(consent, 'https://three.example/')).toEqual([])
})
