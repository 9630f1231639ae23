import { conditions } from './conditions.mjs'
import { measureAnswer } from './measureAnswer.mjs'
import { measureFirstVisit } from './measureFirstVisit.mjs'
import { measureReturn } from './measureReturn.mjs'
import { measureScript } from './measureScript.mjs'

/** Everything about one subject, once: a cold load to look at, a cold load to refuse on, and return visits. */
export async function measureSubject(browser, url, subject, ownScripts) {
  const { scripts, ...first } = await measureFirstVisit(browser, url, subject)
  if (!subject.cookie) return { first }
  const context = await browser.newContext({ viewport: conditions.viewport, deviceScaleFactor: 2 })
  try {
    return {
      first,
      answer: await measureAnswer(context, url, subject),
      return: await measureReturn(context, url, subject),
      script: await measureScript(browser, context, url, subject, ownScripts),
    }
  } finally {
    await context.close()
  }
}
