import { Agent } from 'node:http'
import fc from 'fast-check'
import { declared, handlerRequests } from './handlerRequests.mjs'
import { sendRequest } from './sendRequest.mjs'
import { serveHandler } from './serveHandler.mjs'

const atOnce = 64

/**
 * Sends requests of every kind to the handler, many at once: each gets its answer, and only what a visitor of the site has
 * answered sets a cookie or is logged.
 *
 * @param {{ runs: number, seed: number }} options
 */
export async function tortureHandler({ runs, seed }) {
  const [{ defineConsent }, { createConsentHandler, readConsent }, { encodeRecord }] = await Promise.all([
    import('../dist/index.js'),
    import('../dist/server/index.js'),
    import('../dist/core/encodeRecord.js'),
  ])
  const consent = defineConsent(declared)
  const requests = fc.sample(handlerRequests(Date.now()), { numRuns: runs, seed })
  const logged = new Map()
  const faults = []
  const answered = {}
  const fail = (given, what) => faults.push(`${given.kind}: ${what}\n${JSON.stringify(given)}`)
  const log = ({ record }) => {
    const text = encodeRecord(record)
    logged.set(text, (logged.get(text) ?? 0) + 1)
  }
  const handle = createConsentHandler(consent, { log, limit: false })
  const server = await serveHandler(handle, (error) => faults.push(`The handler threw ${error?.stack ?? error}`))
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })

  async function send(given) {
    const response = await sendRequest({ port: server.port, agent }, given).catch((cause) => fail(given, `lost: ${cause.message}`))
    answered[given.kind] = (answered[given.kind] ?? 0) + 1
    if (!response) return
    const { status, headers, text } = response
    const [set, ...others] = headers['set-cookie'] ?? []
    const value = /^consent=([^;]*)/.exec(set ?? '')?.[1]
    if (status !== given.status) return fail(given, `${status} instead of ${given.status}: ${text}`)
    if (others.length) fail(given, `it sets ${others.length} cookies more`)
    if (given.location !== undefined && headers.location !== given.location) fail(given, `it leads to ${headers.location}`)
    if (!given.answers) return value === given.again ? undefined : fail(given, `it sets ${set}`)
    const { record, allows } = await readConsent(consent, `consent=${value}`)
    const found = Object.fromEntries(Object.keys(given.answers).map((id) => [id, record?.choices[id]]))
    if (JSON.stringify(found) !== JSON.stringify(given.answers)) fail(given, `it answers ${JSON.stringify(record?.choices)}`)
    for (const id of ['functional', 'posthog', 'plausible', 'meta']) if (allows(id) !== (given.answers[id] ?? false)) fail(given, `"${id}" is ${allows(id)}`)
    if (!logged.get(value)) fail(given, 'it is not in the log')
    else logged.set(value, logged.get(value) - 1)
  }

  const line = requests.values()
  const start = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const given of line) await send(given)
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const left = [...logged.values()].reduce((sum, each) => sum + each, 0)
  if (left) faults.push(`${left} entries of the log are about no answer`)
  agent.destroy()
  await server.stop()
  return { figures: { requests: requests.length, 'a second': Math.round(requests.length / seconds), ...answered }, faults }
}
