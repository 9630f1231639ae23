import { randomBytes } from 'node:crypto'
import { createConsentLog, createKeyPair } from 'consent-kit/records'
import { createConsentHandler } from 'consent-kit/server'
import { declaration } from './declaration.mjs'

const key = () => randomBytes(16).toString('base64url')

/** The package, as it is set up by its documentation, with signed checkpoints. All requests come from one address, so there is no limit. */
export const consentKit = {
  name: 'consent-kit',
  package: 'consent-kit',
  async createHandler(url) {
    const { privateKey } = await createKeyPair()
    const log = createConsentLog({ consent: declaration, database: url, signingKeys: privateKey })
    await log.migrate()
    return createConsentHandler(declaration, { log, limit: false })
  },
  /** What the provider sends after an answer, with the cookie that the page has written by then. */
  async prepare(base) {
    const answer = createConsentHandler(declaration)
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
    const response = await answer(new Request(base, { method: 'POST', headers, body: JSON.stringify({ act: 'accept-all' }) }))
    const [cookie] = response.headers.getSetCookie()[0].split(';')
    const record = cookie.slice(cookie.indexOf('=') + 1)
    const told = { act: 'keep', record, previous: null, regime: 'opt-in', surface: 'banner', locale: 'de', wording: key() }
    return () => ({ path: '/', headers: { ...headers, cookie }, body: JSON.stringify({ ...told, key: key() }) })
  },
}
