// @vitest-environment node
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import type { ConsentEntry } from '../../../src/core/ConsentEntry.js'
import type { QueryDatabase } from '../../../src/records/ConsentDatabase.js'
import type { ConsentLog } from '../../../src/records/ConsentLog.js'
import type { ConsentLogOptions } from '../../../src/records/ConsentLogOptions.js'
import { createConsentLog } from '../../../src/records/createConsentLog.js'
import { createKeyPair } from '../../../src/records/createKeyPair.js'
import { importKeys } from '../../../src/records/importKeys.js'
import { lockFolder } from '../../../src/records/lockFolder.js'
import { verifyReceipt } from '../../../src/records/verifyReceipt.js'
import { startPostgres } from '../../records/startPostgres.mjs'
import { makeEntries } from './databases/makeEntries.js'
import { plainEntry } from './plainEntry.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
let server: Awaited<ReturnType<typeof startPostgres>>
let admin: pg.Pool
let databases = 0
let logs: ConsentLog[] = []

beforeAll(async () => {
  server = await startPostgres()
  admin = new pg.Pool({ connectionString: server.url(), idleTimeoutMillis: 1 })
  admin.on('error', () => {})
}, 120_000)
afterAll(async () => {
  await admin?.end()
  await server?.remove()
}, 60_000)
afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(logs.map((log) => log.close()))
  logs = []
})

function open(options: ConsentLogOptions): ConsentLog {
  const log = createConsentLog({ shards: 2, timeout: 120_000, ...options })
  logs.push(log)
  return log
}

/** An empty database on the server: its URL. */
async function createDatabase(): Promise<string> {
  const name = `log_${++databases}`
  await admin.query(`create database ${name}`)
  return server.url(name)
}

async function keysIn(log: ConsentLog): Promise<readonly string[]> {
  const text = await new Response(log.export(undefined, { format: 'ndjson' })).text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as ConsentEntry).key)
}

const failure = { name: 'ConsentLogError', retryAfter: expect.any(Number) }

describe('a database that is away', () => {
  it('is waited for by who sends again, when it is not there at the start', async () => {
    const log = open({ database: await createDatabase() })
    await server.stop()
    try {
      await expect(log.append(plainEntry)).rejects.toMatchObject(failure)
      await expect(log.history(plainEntry.id)).rejects.toMatchObject(failure)
    } finally {
      await server.start()
    }
    await log.append(plainEntry)
    expect(await log.history(plainEntry.id)).toHaveLength(1)
  })

  it('loses nothing that was acknowledged when it goes in the middle, and takes the rest later, once', async () => {
    const log = open({ database: await createDatabase() })
    const entries = makeEntries(400)
    const acknowledged: string[] = []
    const refused: ConsentEntry[] = []
    const send = async (entry: ConsentEntry) => {
      try {
        await log.append(entry)
        acknowledged.push(entry.key)
      } catch (error) {
        expect(error).toMatchObject(failure)
        refused.push(entry)
      }
    }
    // sixteen at a time, and the server is gone at once after a third
    const queue = [...entries]
    let stopped: Promise<void> | undefined
    const work = async () => {
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        await send(entry)
        if (acknowledged.length >= 130) stopped ??= server.stop('SIGQUIT')
      }
    }
    try {
      await Promise.all(Array.from({ length: 16 }, work))
      await stopped
    } finally {
      await server.start()
    }
    expect(refused.length).toBeGreaterThan(0)
    expect(await keysIn(log)).toEqual(expect.arrayContaining(acknowledged))
    for (const entry of refused) await log.append(entry)
    expect((await keysIn(log)).toSorted()).toEqual(entries.map(({ key }) => key).toSorted())
    expect(await log.verify()).toMatchObject({ entries: 400, faults: [] })
  })

  it('is named by the address at which nothing answers', async () => {
    const log = open({ database: 'postgres://nobody@127.0.0.1:1/nothing' })
    await expect(log.append(plainEntry)).rejects.toMatchObject({ ...failure, message: expect.stringContaining('127.0.0.1:1') })
  })
})

describe('a database that is slow', () => {
  it('is given up after the timeout, and what is sent again is stored once', async () => {
    const database = await createDatabase()
    const log = open({ database, shards: 1, timeout: 700 })
    await open({ database, shards: 1 }).migrate()
    const holder = new pg.Client({ connectionString: database })
    await holder.connect()
    await holder.query('begin')
    await holder.query('select from consent_shard for update')
    const [other] = makeEntries(1) as [ConsentEntry]
    const waiting = [log.append(plainEntry), log.append(other)]
    for (const each of waiting) await expect(each).rejects.toMatchObject(failure)
    await expect(log.append(other)).rejects.toMatchObject(failure)
    await holder.query('commit')
    await holder.end()
    const again = open({ database })
    await Promise.all([again.append(plainEntry), again.append(other), again.append(plainEntry)])
    expect((await keysIn(again)).toSorted()).toEqual([plainEntry.key, other.key].toSorted())
    expect((await again.verify()).faults).toEqual([])
  })

  it('does not hold up what comes after it when it never answers', async () => {
    const pool = new pg.Pool({ connectionString: await createDatabase() })
    let isHanging = false
    const query: QueryDatabase['query'] = (sql, parameters) => (isHanging ? new Promise(() => {}) : pool.query(sql, [...parameters]))
    const log = open({ database: { query, close: () => pool.end() }, timeout: 5000 })
    await log.migrate()
    isHanging = true
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const refused = expect(log.append(plainEntry)).rejects.toMatchObject(failure)
    await vi.advanceTimersByTimeAsync(5000)
    await refused
    vi.useRealTimers()
    isHanging = false
    await log.append(plainEntry)
    expect(await log.history(plainEntry.id)).toHaveLength(1)
  })

  it('is given up where it does not even open', async () => {
    const log = open({ database: { query: () => new Promise(() => {}) }, shards: 1, timeout: 5000 })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const refused = expect(log.append(plainEntry)).rejects.toMatchObject({ ...failure, message: expect.stringContaining('5000 ms') })
    await vi.advanceTimersByTimeAsync(5000)
    await refused
    logs = []
  })
})

describe('a database that refuses', () => {
  const writes = /^\s*(with|insert|update)\b/i

  it.each([
    ['53100', 'the disk is full', writes],
    ['25006', 'another server has become the one to write to', writes],
    ['57P01', 'it is shut down', /./],
    ['57P03', 'it starts', /./],
  ])('is waited for by who sends again, when it says %s: %s', async (code, _, what) => {
    const pool = new pg.Pool({ connectionString: await createDatabase() })
    let isRefusing = false
    const query: QueryDatabase['query'] = async (sql, parameters) => {
      if (isRefusing && what.test(sql)) throw Object.assign(Error('as PostgreSQL says it'), { code })
      return pool.query(sql, [...parameters])
    }
    const log = open({ database: { query, close: () => pool.end() } })
    const [before, ...during] = makeEntries(9) as [ConsentEntry, ...ConsentEntry[]]
    await log.append(before)
    isRefusing = true
    const refused = await Promise.allSettled(during.map((entry) => log.append(entry)))
    for (const each of refused)
      expect(each).toMatchObject({ status: 'rejected', reason: { ...failure, message: expect.stringContaining('as PostgreSQL says it') } })
    isRefusing = false
    expect(await keysIn(log)).toEqual([before.key])
    await Promise.all([...during, ...during].map((entry) => log.append(entry)))
    expect((await keysIn(log)).toSorted()).toEqual([before, ...during].map(({ key }) => key).toSorted())
    expect(await log.verify()).toMatchObject({ entries: 9, faults: [] })
  })

  it('gets again what it says that it stored, where another that takes over does not have it', async () => {
    const pool = new pg.Pool({ connectionString: await createDatabase() })
    let isAway = false
    const query: QueryDatabase['query'] = async (sql, parameters) => {
      if (isAway) throw Error('gone')
      return pool.query(sql, [...parameters])
    }
    const log = open({ database: { query, close: () => pool.end() } })
    const [first, second] = makeEntries(2) as [ConsentEntry, ConsentEntry]
    await log.append(first)
    isAway = true
    await expect(log.append(second)).rejects.toMatchObject(failure)
    isAway = false
    await pool.query('delete from consent_context')
    await log.append(second)
    expect(await log.history(second.id)).toMatchObject([{ locale: second.locale, surface: second.surface }])
    expect((await log.verify()).faults).toEqual([])
  })
})

describe('a database with nothing but queries', () => {
  it('keeps a log where it gives bytes as text, and every number too', async () => {
    const pool = new pg.Pool({ connectionString: await createDatabase() })
    const plain = (value: unknown) => (value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value)
    const query: QueryDatabase['query'] = async (sql, parameters) => {
      const { rows } = await pool.query(sql, [...parameters])
      return { rows: rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))) }
    }
    const { privateKey, publicKey } = await createKeyPair()
    const log = open({ database: { query, close: () => pool.end() }, signingKeys: privateKey })
    await Promise.all([...makeEntries(20), plainEntry].map((entry) => log.append(entry)))
    const receipt = await log.receipt(plainEntry.id)
    expect(await verifyReceipt(receipt, (await importKeys(publicKey)).verifiers)).toMatchObject({ status: 'proven' })
    expect(await log.verify()).toMatchObject({ entries: 21, faults: [] })
    expect(await keysIn(log)).toHaveLength(21)
    expect(await log.erase(plainEntry.id)).toEqual({ entries: 1 })
  })
})

describe('a folder', () => {
  it('is opened by one process at a time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consent-kit-lock-'))
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toMatchObject({ ...failure, message: expect.stringContaining(folder) })
    await expect(open({ database: folder }).append(plainEntry)).rejects.toMatchObject({ message: expect.stringContaining('another process') })
    await unlock()
    await (await lockFolder(folder))()
    await rm(folder, { recursive: true })
  })
})

describe('a process that is killed', () => {
  const program = join(root, 'node_modules/.cache/consent-kit/appendForever.mjs')

  beforeAll(async () => {
    await mkdir(join(root, 'node_modules/.cache/consent-kit'), { recursive: true })
    const entry = join(root, 'test/records/appendForever.mjs')
    await build({ entryPoints: [entry], outfile: program, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' })
  })

  /** Lets a process append until so many were acknowledged, and kills it: the keys of all that were. */
  function killAfter(database: string, privateKey: string, count: number): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, database, privateKey], { stdio: ['ignore', 'pipe', 'pipe'] })
      let said = ''
      let failed = ''
      child.stdout.on('data', (text) => {
        said += text
        if (said.split('\n').length > count) child.kill('SIGKILL')
      })
      child.stderr.on('data', (text) => {
        failed += text
      })
      // the last line may be cut off
      child.once('close', (_, signal) => (signal === 'SIGKILL' ? resolve(said.split('\n').slice(0, -1)) : reject(new Error(failed))))
    })
  }

  it.each(['PGlite', 'PostgreSQL'])(
    'has lost nothing in %s that was acknowledged',
    async (kind) => {
      const database = kind === 'PGlite' ? await mkdtemp(join(tmpdir(), 'consent-kit-killed-')) : await createDatabase()
      const { privateKey } = await createKeyPair()
      const acknowledged: string[] = []
      for (let kill = 1; kill <= 3; kill++) acknowledged.push(...(await killAfter(database, privateKey, 50 * kill)))
      const log = open({ database, signingKeys: privateKey })
      expect((await log.verify()).faults).toEqual([])
      const keys = new Set(await keysIn(log))
      expect(acknowledged.length).toBeGreaterThanOrEqual(300)
      expect(acknowledged.filter((key) => !keys.has(key))).toEqual([])
      await log.close()
      if (kind === 'PGlite') await rm(database, { recursive: true })
    },
    600_000,
  )
})
