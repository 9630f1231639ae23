import { chromium } from '@playwright/test'
import { browserFlags } from '../scripts/browserFlags.mjs'
import { findChromium } from '../scripts/findChromium.mjs'
import { createFates } from './createFates.mjs'
import { playStory } from './playStory.mjs'
import { serveSite } from './serveSite.mjs'

const share = 0.3
const atOnce = 2

/**
 * Plays a visitor's whole story in a browser, where 30 % of the requests fail or hang, and on pages that are hostile to
 * the package in one way each: no grant that was not given, no choice lost that can be kept, no uncaught error.
 *
 * @param {{ runs: number, seed: number, hostile?: number }} options `runs`: the stories with failing requests; `hostile`: how many of
 * the hostile pages, where it is not all.
 */
export async function tortureStories({ runs, seed, hostile = Number.POSITIVE_INFINITY }) {
  // it reads what is built, which a fresh clone has after the set-up alone
  const { hostilePages } = await import('./hostilePages.mjs')
  const site = await serveSite({ hasEndpoint: true })
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags })
  const faults = []
  const figures = { stories: 0, accepted: 0, 'kept over a reload': 0, withdrawn: 0 }
  const fates = createFates({ seed, share })
  const names = Object.keys(hostilePages)
  const offset = hostile < names.length ? seed % names.length : 0
  const chosen = [...names.slice(offset), ...names.slice(0, offset)].slice(0, hostile)
  const stories = [
    ...Array.from({ length: runs }, (_, number) => ({ name: `failing requests, ${number}`, page: {}, fateOf: (path) => fates(number, path) })),
    ...chosen.map((name) => ({ name, page: hostilePages[name], fateOf: () => 'passes' })),
  ]

  async function play({ name, page, fateOf }) {
    const context = await browser.newContext()
    try {
      const told = await playStory(context, site.page(page.markup ?? ''), page, fateOf)
      faults.push(...told.faults.map((fault) => `${name}: ${fault}`))
      for (const [key, count] of Object.entries(told.reached)) figures[key] += count
    } catch (error) {
      faults.push(`${name}: ${error.stack}`)
    } finally {
      figures.stories++
      await context.close()
    }
  }

  try {
    const line = stories.values()
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const story of line) await play(story)
      }),
    )
    return { figures: { ...figures, 'hostile pages': chosen.length }, faults }
  } finally {
    await browser.close()
    await site.stop()
  }
}
