import { test as base } from '@playwright/test'
import { findEngines } from './findEngines.mjs'
import { serveLetter } from './serveLetter.mjs'
import { startFirefox } from './startFirefox.mjs'
import { startWebKitGTK } from './startWebKitGTK.mjs'
import { Visitor } from './Visitor.mjs'

const start = { Firefox: startFirefox, WebKitGTK: startWebKitGTK }

/** With a `site`, and a `visitor` with a fresh profile in the engine that the project is named after. */
export const test = base.extend({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const site = await serveLetter()
      await use(site)
      await site.stop()
    },
    { scope: 'worker' },
  ],
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use, { project }) => {
      const engine = await start[project.name](findEngines()[project.name])
      await use(engine)
      await engine.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  visitor: async ({ site, engine }, use) => {
    const tab = await engine.open()
    site.asked.length = 0
    await use(new Visitor(site, tab))
    await tab.close()
  },
})
