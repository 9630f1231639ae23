import { hasAnswer } from './hasAnswer.mjs'
import { openPage } from './openPage.mjs'
import { press } from './press.mjs'
import { readFrames } from './readFrames.mjs'

const wait = (time) => new Promise((resolve) => setTimeout(resolve, time))

/**
 * How early a Reject is stored: it is pressed as soon as the banner is visible, and again every 50 ms until the browser
 * keeps the answer. What counts is the press that made it.
 */
export async function measureAnswer(context, url, subject) {
  const { page, session, read } = await openPage(context, { probed: { banner: subject.banner, reject: subject.reject } })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'bannerIsVisible' })
  const place = new Promise((resolve) => session.on('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload))))
  await page.goto(url, { waitUntil: 'commit' })
  const point = await place
  do {
    await Promise.all([press(session, point), wait(50)])
  } while (!(await hasAnswer(session, url, subject)))
  await page.waitForLoadState('load')
  await page.waitForTimeout(800)
  const seen = await read()
  const presses = seen.presses.filter(({ isOnReject }) => isOnReject).map(({ time }) => time)
  await page.close()
  const { fcp, visible } = readFrames(seen)
  // nobody presses what is not on the screen yet
  return { fcp, visible, answered: Math.max(visible, presses.at(-1)), presses: presses.length }
}
