import { expect, it } from 'vitest'
import { siteOf } from '../../../src/audit/siteOf.js'

it.each([
  ['https://shop.example.co.uk/cart', 'example.co.uk'],
  ['https://example.com', 'example.com'],
  ['tags.example.com', 'example.com'],
  // everybody has a name of their own there
  ['https://meadow.vercel.app/', 'meadow.vercel.app'],
  ['http://localhost:3000/', 'localhost'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['wss://live.example.com/socket', 'example.com'],
])('%s belongs to %s', (address, site) => {
  expect(siteOf(address)).toBe(site)
})
