import { randomInt } from 'node:crypto'
import { c15tInstance } from '@c15t/backend'
import { kyselyAdapter } from '@c15t/backend/db/adapters/kysely'
import { migrator } from '@c15t/backend/db/migrator'
import { DB } from '@c15t/backend/db/schema'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

const origin = 'https://meadow.example'
const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const word = (length) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

/** The best-known library with a server of its own, as it is set up by its documentation. */
export const c15t = {
  name: '@c15t/backend',
  package: '@c15t/backend',
  async createHandler(url) {
    const db = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }) })
    const adapter = kyselyAdapter({ db, provider: 'postgresql' })
    await (await migrator({ db: DB.client(adapter), schema: 'latest' })).execute()
    return c15tInstance({ appName: 'Meadow', basePath: '/', trustedOrigins: [origin], adapter, logger: { level: 'error' } }).handler
  },
  async prepare() {
    const preferences = { necessary: true, functionality: true, experience: true, measurement: true, marketing: true }
    const told = { type: 'cookie_banner', domain: 'meadow.example', preferences, jurisdiction: 'GDPR' }
    const headers = { 'content-type': 'application/json', origin }
    return () => ({ path: '/subjects', headers, body: JSON.stringify({ ...told, subjectId: `sub_${word(22)}`, givenAt: Date.now() }) })
  },
}
