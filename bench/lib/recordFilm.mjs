import { conditions } from './conditions.mjs'
import { openPage } from './openPage.mjs'
import { readFrames } from './readFrames.mjs'

/**
 * A cold slow load on film: pictures as the browser sends them, each with its milliseconds since the navigation began,
 * and when the banner was visible.
 */
export async function recordFilm(browser, url, { banner, reject }) {
  const context = await browser.newContext({ viewport: conditions.viewport })
  try {
    const { page, session, read } = await openPage(context, { probed: { banner, reject } })
    const pictures = []
    session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      pictures.push({ data, time: metadata.timestamp * 1000 })
      // the page may be closed by then
      session.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
    })
    await session.send('Page.startScreencast', { format: 'jpeg', quality: 80, maxWidth: 206, maxHeight: 412 })
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(2500)
    const start = await page.evaluate(() => performance.timeOrigin)
    const { visible } = readFrames(await read())
    return { visible, pictures: pictures.map(({ data, time }) => ({ data, time: time - start })).filter(({ time }) => time >= 0) }
  } finally {
    await context.close()
  }
}
