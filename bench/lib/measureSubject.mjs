import { conditions } from './conditions.mjs'
import { measureAnswer } from './measureAnswer.mjs'
import { measureFirstVisit } from './measureFirstVisit.mjs'
import { measureProcessor } from './measureProcessor.mjs'
import { measureReturn } from './measureReturn.mjs'
import { measureScript } from './measureScript.mjs'

const options = { viewport: conditions.viewport, deviceScaleFactor: 2 }

/** Everything about one subject, once: a cold load to look at, a cold load to refuse on, and return visits. */
export async function measureSubject(browser, url, subject, ownScripts) {
  const { scripts, ...first } = await measureFirstVisit(browser, url, subject)
  const [fresh, used] = [await browser.newContext(options), await browser.newContext(options)]
  try {
    const cpu = { first: await measureProcessor(fresh, url) }
    if (!subject.cookie) {
      cpu.return = await measureProcessor(fresh, url)
      return { first, cpu, return: await measureReturn(fresh, url, subject) }
    }
    const answer = await measureAnswer(used, url, subject)
    cpu.return = await measureProcessor(used, url)
    return {
      first,
      answer,
      cpu,
      return: await measureReturn(used, url, subject),
      script: await measureScript(browser, used, url, subject, ownScripts),
    }
  } finally {
    await Promise.all([fresh.close(), used.close()])
  }
}
