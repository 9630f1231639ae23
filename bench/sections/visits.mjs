import { conditions } from '../lib/conditions.mjs'
import { sayConditions } from '../lib/sayConditions.mjs'
import { subjectsOn } from '../lib/subjectsOn.mjs'
import { summariseLoads } from '../lib/summariseLoads.mjs'
import { visitRows } from '../lib/visitRows.mjs'
import { visitSite } from '../lib/visitSite.mjs'
import { writeComparison } from '../lib/writeComparison.mjs'

/** What a first visit shows and when, what an answer takes, and what a return visit costs: on a static page and in Next.js. */
export const visits = {
  name: 'visits',
  title: 'First visit, answer, return visit',
  async measure({ browser, rounds, isChosen }) {
    const result = { conditions, rounds }
    for (const site of ['static', 'next']) {
      // everything is held against the page alone
      const loads = await visitSite(
        site,
        browser,
        subjectsOn(site).filter(({ name }) => name === 'none' || isChosen(name)),
        rounds,
      )
      result[site] = { summaries: summariseLoads(loads), loads }
    }
    return result
  },
  write: ({ rounds, ...sites }) => `A static page with React, made by Vite. *Bare* is a banner in its HTML with an inline script: the limit. Libraries
without React come as a script of their own before the page's, as their documentation says.

${writeComparison(sites.static.summaries, visitRows)}

The same page as a static page of Next.js. *Bare* is a component as people write it, shown once React has hydrated.

${writeComparison(sites.next.summaries, visitRows)}

${sayConditions(rounds)} Script times without slow-down are of return visits after a refusal, with all files in the browser's
cache. *Own script* is every moment with a function of the subject on the stack, as a sampling profiler sees it, so also what it waits for; the
processor time of all the page's script has no profiler in it, and is to be held against that of the page with none.`,
}
