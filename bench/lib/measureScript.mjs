import { conditions } from './conditions.mjs'
import { measureInline } from './measureInline.mjs'
import { readScriptTimes } from './readScriptTimes.mjs'
import { recordTrace } from './recordTrace.mjs'

/**
 * What the subject's own script costs: on a slow first visit, and on return visits in a context that keeps a refusal.
 * A trace with a profile costs time itself, so an inline script is also timed without one.
 */
export async function measureScript(browser, refused, url, subject, ownScripts) {
  const read = async (context, options) => readScriptTimes(await recordTrace(browser, context, url, options), url, subject, ownScripts)
  const fresh = await browser.newContext({ viewport: conditions.viewport, deviceScaleFactor: 2 })
  try {
    return {
      first: await read(fresh, { isSlow: true }),
      return: await read(refused, { isSlow: false }),
      ...(subject.script && { inline: await measureInline(browser, refused, url, subject) }),
    }
  } finally {
    await fresh.close()
  }
}
