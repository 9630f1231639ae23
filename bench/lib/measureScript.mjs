import { conditions } from './conditions.mjs'
import { measureInline } from './measureInline.mjs'
import { measureModules } from './measureModules.mjs'
import { readScriptTimes } from './readScriptTimes.mjs'
import { recordTrace } from './recordTrace.mjs'

/**
 * What the subject's own script costs: on a slow first visit, and on return visits in a browser that keeps a refusal.
 * A trace with a profile costs time itself, so an inline script and the modules are also timed without one.
 */
export async function measureScript(browser, returning, url, subject, ownScripts) {
  const read = async (context, options) => readScriptTimes(await recordTrace(context, url, options), url, subject, ownScripts)
  const fresh = await browser.newContext({ viewport: conditions.viewport, deviceScaleFactor: 2 })
  try {
    return {
      first: await read(fresh, { isSlow: true }),
      return: await read(returning, { isSlow: false }),
      modules: await measureModules(returning, url, ownScripts),
      ...(subject.script && { inline: await measureInline(returning, url, subject) }),
    }
  } finally {
    await fresh.close()
  }
}
