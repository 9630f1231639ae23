// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLimiter } from '../../../src/server/createLimiter.js'

beforeEach(() => void vi.useFakeTimers({ now: 0, toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

it('lets so many through at once, and then as many as the time brings back', () => {
  const wait = createLimiter({ requests: 3, seconds: 30 })
  expect([1, 2, 3, 4, 5].map(() => wait('a'))).toEqual([0, 0, 0, 10, 10])
  vi.setSystemTime(9000)
  expect(wait('a')).toBe(1)
  vi.setSystemTime(10_000)
  expect([wait('a'), wait('a')]).toEqual([0, 10])
  vi.setSystemTime(1e9)
  expect(
    [1, 2, 3, 4].map(() => wait('a')),
    'and never more than at first',
  ).toEqual([0, 0, 0, 10])
})

it('counts each visitor alone', () => {
  const wait = createLimiter({ requests: 1, seconds: 60 })
  expect([wait('a'), wait('b'), wait('a'), wait('b')]).toEqual([0, 0, 60, 60])
})

it('gives and takes nothing where the clock is set back', () => {
  const wait = createLimiter({ requests: 1, seconds: 60 })
  vi.setSystemTime(1e9)
  expect(wait('a')).toBe(0)
  vi.setSystemTime(0)
  expect(wait('a')).toBe(60)
  vi.setSystemTime(60_000)
  expect(wait('a')).toBe(0)
})

it('forgets who was here the longest ago, once there are twenty thousand', () => {
  const wait = createLimiter({ requests: 1, seconds: 60 })
  for (let visitor = 0; visitor < 20_000; visitor++) wait(`${visitor}`)
  expect(wait('0')).toBe(60)
  wait('one more')
  expect(wait('0')).toBe(60)
  expect(wait('1')).toBe(0)
})

it.each([
  { requests: 0, seconds: 60 },
  { requests: 60, seconds: 0 },
  { requests: Number.NaN, seconds: 60 },
  { requests: 60, seconds: -1 },
])('cannot be %j', (limit) => {
  expect(() => createLimiter(limit)).toThrow('consent-kit: limit: it needs at least 1 of requests, and seconds above 0')
})
