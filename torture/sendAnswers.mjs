import { until } from '../bench/lib/until.mjs'
import { randomKey } from '../dist/core/randomKey.js'
import { defineConsent } from '../dist/index.js'
import { createConsentHandler, readConsent, receiptId } from '../dist/server/index.js'
import { declared } from './handlerRequests.mjs'

const atOnce = 16
const consent = defineConsent(declared)

/** The post of a page that has stored an answer. */
function post(key, cookie) {
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie: `consent=${cookie}` }
  const body = JSON.stringify({ act: 'keep', record: cookie, previous: null, key, surface: 'banner', locale: 'de', regime: 'opt-in' })
  return new Request('https://www.example.com/api/consent', { method: 'POST', headers, body })
}

/**
 * Has visitors answer, one after another, by a handler with a log. What is not acknowledged is sent again, as a page does, until it is.
 *
 * @param {{ append(entry: object): Promise<void> }} log
 * @returns what goes on: `acknowledged`, the keys; `refused`, how many requests were; `codes`, what the database said to
 * these; `faults`; `more(count)`, which waits until so many more are acknowledged; `refusals(count)`, the same for those that are not;
 * and `stop()`, which waits for what is under way
 */
export function sendAnswers(log) {
  const answers = { acknowledged: [], refused: 0, codes: new Set(), faults: [] }
  let isOver = false

  async function append(entry) {
    try {
      await log.append(entry)
    } catch (error) {
      answers.codes.add(error.cause?.code)
      throw error
    }
  }
  const handle = createConsentHandler(consent, { log: { append }, limit: false })

  async function answer() {
    const key = randomKey()
    let cookie = `v1/${new Date().toISOString()}/accept-all/yes:functional.posthog.plausible.meta@2/no:/end`
    for (;;) {
      const response = await handle(post(key, cookie))
      const [set] = response.headers.getSetCookie()
      cookie = /^consent=([^;]*)/.exec(set ?? '')?.[1] ?? ''
      const { record, allows } = await readConsent(consent, `consent=${cookie}`)
      if (!allows('meta') || receiptId(record) !== key) answers.faults.push(`The answer is lost to ${response.status}: it sets ${set}`)
      if (response.status === 200) return answers.acknowledged.push(key)
      answers.refused++
      const wait = Number(response.headers.get('retry-after'))
      if (response.status !== 503 || !(wait >= 1)) answers.faults.push(`${response.status}, to come again after ${wait} s: ${await response.text()}`)
      // a page would wait longer
      await new Promise((done) => setTimeout(done, 100))
    }
  }

  async function answerOn() {
    while (!isOver) {
      await answer()
      // PGlite answers without a turn of the event loop, and nothing else would get one
      await new Promise(setImmediate)
    }
  }
  const visitors = Promise.all(Array.from({ length: atOnce }, answerOn))
  const reach = (count, of, what) => until(() => of() >= count, `${count} ${what}`, 120_000)

  return Object.assign(answers, {
    more: (count) => reach(answers.acknowledged.length + count, () => answers.acknowledged.length, 'acknowledged answers'),
    refusals: (count) => reach(answers.refused + count, () => answers.refused, 'refused answers'),
    async stop() {
      isOver = true
      await visitors
    },
  })
}
