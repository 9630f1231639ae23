import { expect, it } from 'vitest'
import { tortureReaders } from '../../torture/tortureReaders.mjs'
import { tortureTabs } from '../../torture/tortureTabs.mjs'

const seed = Date.now() % 2 ** 31

it('the store and the inline script read 20,000 cookies alike, and write the same for an answer', { timeout: 300_000 }, async () => {
  const { figures, faults } = await tortureReaders({ runs: 20_000, seed })
  expect(faults).toEqual([])
  // the runs did reach what they are about
  expect(figures['with nothing to ask']).toBeGreaterThan(500)
  expect(figures['with some of it to ask']).toBeGreaterThan(500)
  expect(figures['that grant something']).toBeGreaterThan(500)
})

it('three tabs grant nothing that was not given and lose no answer, whatever happens in whatever order', { timeout: 300_000 }, async () => {
  const { figures, faults } = await tortureTabs({ runs: 300, seed })
  expect(faults).toEqual([])
  expect(figures['grants that were held']).toBeGreaterThan(1000)
  expect(figures['earlier answers that were carried']).toBeGreaterThan(200)
  expect(figures['states that could not be stored']).toBeGreaterThan(200)
})
