import { conditions } from './conditions.mjs'
import { probe } from './probe.mjs'

const bytesPerSecond = (megabits) => (megabits * 1e6) / 8

/** Slows a page down before it goes anywhere. */
async function slowDown(session, { cpuSlowdown, megabitsDown, megabitsUp, latency }) {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond(megabitsDown),
    uploadThroughput: bytesPerSecond(megabitsUp),
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
}

/**
 * A new page.
 *
 * @param {import('playwright-core').BrowserContext} context A new one for a cold load, a used one for a return visit.
 * @param {{ probed?: object, isSlow?: boolean }} options `probed`: what the probe is told; without it there is none.
 * `isSlow`: as on a slow phone.
 */
export async function openPage(context, { probed, isSlow = true } = {}) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (isSlow) await slowDown(session, conditions)
  if (probed) await page.addInitScript(probe, probed)
  return { page, session, read: () => page.evaluate(() => window.paintProbe) }
}
