import { conditions } from './conditions.mjs'
import { keepProfile } from './keepProfile.mjs'
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
    const cpuFirst = await measureProcessor(fresh, url)
    const answer = subject.cookie && (await measureAnswer(used, url, subject))
    const profile = await keepProfile(used, url)
    const { context } = profile
    try {
      return {
        first,
        answer,
        cpu: { first: cpuFirst, return: await measureProcessor(context, url) },
        return: await measureReturn(context, url, subject),
        script: subject.cookie && (await measureScript(browser, context, url, subject, ownScripts)),
      }
    } finally {
      await profile.close()
    }
  } finally {
    await Promise.all([fresh.close(), used.close()])
  }
}
