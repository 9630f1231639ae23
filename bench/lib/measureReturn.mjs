import { openPage } from './openPage.mjs'

/** A visit by somebody who has refused: how many frames show the banner, of how many. */
export async function measureReturn(context, url, { banner, reject }) {
  const { page, read } = await openPage(context, { probed: { banner, reject, isReturn: true } })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(1500)
  const { bannerFrames, frames } = await read()
  await page.close()
  return { bannerFrames, frames: frames.length }
}
