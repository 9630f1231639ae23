import { countBytes } from './countBytes.mjs'
import { openPage } from './openPage.mjs'

/** A visit by somebody who has refused: how many frames show the banner, of how many, and what is transferred. */
export async function measureReturn(context, url, { banner, reject }) {
  const { page, session, read } = await openPage(context, { probed: { banner, reject, isReturn: true } })
  const { bytes } = countBytes(session)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(1500)
  const { bannerFrames, frames } = await read()
  await page.close()
  return { bannerFrames, frames: frames.length, bytes }
}
