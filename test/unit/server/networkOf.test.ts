// @vitest-environment node
import { isIP } from 'node:net'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { networkOf } from '../../../src/server/networkOf.js'

const network = { v4: 24, v6: 48 }

it.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['192.0.2.77:4711', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['[::FFFF:192.0.2.77]:443', '192.0.2.0/24'],
  ['2001:db8:1:2::3', '2001:db8:1::/48'],
  ['2001:0DB8:0001:0002:0003:0004:0005:0006', '2001:db8:1::/48'],
  ['[2001:db8::1]:443', '2001:db8:0::/48'],
  ['[2001:db8:1:2:3:4:5:6]', '2001:db8:1::/48'],
  ['::ffff:c000:24d', '192.0.2.0/24'],
  ['::1', '0:0:0::/48'],
  ['64:ff9b::192.0.2.77', '64:ff9b:0::/48'],
  ['', undefined],
  ['unknown', undefined],
  ['192.0.2', undefined],
  ['192.0.2.256', undefined],
  ['192.0.2.77/24', undefined],
  ['fe80::1%eth0', undefined],
  ['::1]/x[', undefined],
  ['example.com', undefined],
  ["'; drop table", undefined],
])('%j is in %s', (address, expected) => {
  expect(networkOf(address, network)).toBe(expected)
})

it('keeps as much as it is told to', () => {
  expect(networkOf('192.0.2.77', { v4: 32, v6: 64 })).toBe('192.0.2.77/32')
  expect(networkOf('2001:db8:1:2:3::', { v4: 32, v6: 64 })).toBe('2001:db8:1:2::/64')
})

it('is the same network for every way to write an address, and writes it as an address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
      const found = networkOf(address, network) ?? ''
      const [start = ''] = found.split('/')
      expect(isIP(start)).toBeGreaterThan(0)
      expect(networkOf(start, network)).toBe(found)
      expect(networkOf(address.toUpperCase(), network)).toBe(found)
      if (address.includes(':')) expect(networkOf(`[${address}]:443`, network)).toBe(found)
    }),
    { numRuns: 2000 },
  )
})
