// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { idsLast } from '../../../src/command/idsLast.js'
import { readAge } from '../../../src/command/readAge.js'
import { recordsCommand } from '../../../src/command/recordsCommand.js'
import type { ConsentEntry } from '../../../src/core/ConsentEntry.js'
import { declarationDigest } from '../../../src/core/declarationDigest.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { randomKey } from '../../../src/core/randomKey.js'
import { createConsentLog } from '../../../src/records/createConsentLog.js'
import { createKeyPair } from '../../../src/records/createKeyPair.js'
import { importKeys } from '../../../src/records/importKeys.js'
import { shardOf } from '../../../src/records/shardOf.js'
import { CommandError } from '../../../src/tools/CommandError.js'
import { kinds, startDatabase, type TestDatabase } from '../records/databases/startDatabase.js'

const declaration = {
  categories: { analytics: {}, marketing: {} },
  services: { counter: { category: 'analytics' }, pixel: { category: 'marketing' } },
} as const
const consent = defineConsent(declaration)
const root = mkdtempSync(join(tmpdir(), 'consent-kit-records-'))
const at = (name: string) => join(root, name)
const visitors = Array.from({ length: 6 }, randomKey)
const [somebody = ''] = visitors
const terms = { revision: 0, since: 0 }

let output: string[]
let complaints: string[]

/** What the command prints, and its exit status. */
async function run(...args: string[]) {
  process.exitCode = undefined
  try {
    await recordsCommand().parseAsync(idsLast(args), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    complaints.push(error.message)
    process.exitCode = 2
  }
  return { status: process.exitCode ?? 0, printed: output.join(''), complaint: complaints.join('\n') }
}

async function entryOf(id: string, received: string, counter: boolean, pixel: boolean): Promise<ConsentEntry> {
  return {
    key: randomKey(),
    id,
    time: received,
    received,
    act: counter && pixel ? 'accept-all' : counter || pixel ? 'save' : 'reject-all',
    choices: { counter, pixel },
    terms: { counter: terms, pixel: terms },
    declaration: await declarationDigest(consent),
    wording: null,
    locale: counter ? 'de' : 'en',
    regime: 'opt-in',
    surface: 'banner',
    address: null,
  }
}

let keys: { readonly privateKey: string; readonly publicKey: string }

beforeAll(async () => {
  keys = await createKeyPair()
  writeFileSync(at('keys.txt'), `${(await createKeyPair()).publicKey}\n${keys.publicKey}\n`)
  writeFileSync(at('consent.config.ts'), `export const consent = ${JSON.stringify(declaration)}`)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

beforeEach(() => {
  output = []
  complaints = []
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
    output.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())
    const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined
    done?.()
    return true
  })
  vi.spyOn(console, 'error').mockImplementation((text) => void complaints.push(text))
  vi.stubEnv('CONSENT_LOG_KEY', undefined)
  vi.stubEnv('CONSENT_LOG_PUBLIC_KEY', undefined)
  vi.stubEnv('DATABASE_URL', undefined)
})
afterEach(() => {
  process.exitCode = undefined
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe.each(kinds)('consent-kit records, on a log in %s:', (kind) => {
  let database: TestDatabase
  const runOn = (name: string, ...args: string[]) => run(name, ...args, '--database', database.address)

  beforeAll(async () => {
    // what this process has open is open at once for the command
    database = await startDatabase(kind)
  }, 300_000)
  afterAll(() => database?.close(), 60_000)

  describe('migrate', () => {
    it('makes a log, and has nothing to do the second time', async () => {
      expect((await runOn('migrate')).printed).toMatch(/^Applied: .+\.\n$/)
      output = []
      expect((await runOn('migrate')).printed).toBe('Nothing to apply: the log is what this version needs.\n')
    }, 120_000)
  })

  describe('a log', () => {
    it('takes answers of six visitors in two months, and is signed', async () => {
      const log = createConsentLog({ database: database.address, consent, signingKeys: keys.privateKey, timeout: 60_000 })
      for (const [position, id] of visitors.entries()) await log.append(await entryOf(id, `2023-01-${10 + position}T10:00:00.000Z`, true, position > 3))
      for (const [position, id] of visitors.entries()) await log.append(await entryOf(id, `2026-03-0${1 + position}T10:00:00.000Z`, position > 2, position > 4))
      // what comes days later has had the entries before it signed
      await log.checkpoint()
      const receipt = await log.receipt(somebody)
      expect(receipt?.checkpoint).not.toBeNull()
      writeFileSync(at('receipt.json'), JSON.stringify(receipt))
      await log.close()
    })
  })

  describe('verify', () => {
    it('finds no fault in a log as it was written, and checks its signatures', async () => {
      const { status, printed } = await runOn('verify', '--public-key', at('keys.txt'))
      expect(printed).toMatch(/^12 entries in 4 shards; (\d) checkpoints?, \1 signatures?\. No fault\.\n$/)
      expect(status).toBe(0)
    })

    it('takes the database of the environment', async () => {
      vi.stubEnv('DATABASE_URL', database.address)
      expect((await run('verify')).printed).toContain('12 entries')
    })

    it('says that signatures were not checked without a key', async () => {
      expect((await runOn('verify')).printed).toContain('Signatures were not checked: give --public-key')
    })

    it('prints the same as JSON', async () => {
      const { printed } = await runOn('verify', '--json', '--public-key', keys.publicKey)
      expect(JSON.parse(printed)).toMatchObject({ entries: 12, shards: 4, faults: [] })
    })

    it.each([
      [['--from', '2026-02-30'], '"2026-02-30" is no day'],
      [['--from', '2026-03-02', '--to', '2026-03-01'], 'The last day, 2026-03-01, is before the first'],
      [['--public-key', 'bm90IGEga2V5'], 'is no Ed25519 key'],
    ])('cannot be carried out with %j', async (args, complaint) => {
      const { status, complaint: said } = await runOn('verify', ...args)
      expect(said).toContain(complaint)
      expect(status).toBe(2)
    })

    it('does not take a folder that is not there for an empty log', async () => {
      const { status, complaint } = await run('verify', '--database', at('lgo'))
      expect(complaint).toBe(`There is no log in "${at('lgo')}": give --database the folder or the URL that the site uses.`)
      expect(status).toBe(2)
    })

    it('says what it could not reach', async () => {
      const { status, complaint } = await run('verify', '--database', 'postgres://nobody@127.0.0.1:1/none')
      expect(complaint).toMatch(/^consent-kit: /)
      expect(status).toBe(2)
    })
  })

  describe('export', () => {
    it('writes an entry a line', async () => {
      const { printed } = await runOn('export', '--from', '2026-03-01', '--to', '2026-03-02')
      const entries = printed
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(entries.map(({ time }) => time).sort()).toEqual(['2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z'])
      expect(entries[0]).toMatchObject({ act: 'reject-all', choices: { counter: false, pixel: false } })
    })

    it('writes CSV to a file, and never over one', async () => {
      await runOn('export', '--format', 'csv', '--out', at(`${kind}.csv`))
      const text = readFileSync(at(`${kind}.csv`), 'utf8')
      expect(text.trim().split('\n')).toHaveLength(13)
      const { status, complaint } = await runOn('export', '--out', at(`${kind}.csv`))
      expect([status, complaint]).toEqual([2, `"${at(`${kind}.csv`)}" is there already, and is not overwritten: give --out another name.`])
      expect(readFileSync(at(`${kind}.csv`), 'utf8')).toBe(text)
    })
  })

  describe('stats', () => {
    it('counts by the categories of the declaration that was answered', async () => {
      const { printed } = await runOn('stats', '--from', '2026-03-01')
      expect(printed).toMatch(/^Answers: 6, visitors: 6\n/)
      expect(printed).toMatch(
        /^category +answers +accepted +partly +refused\n(analytics +6 +3 +0 +3\nmarketing +6 +1 +0 +5|marketing +6 +1 +0 +5\nanalytics +6 +3 +0 +3)$/m,
      )
      expect(printed).toMatch(/^opt-in +6 +1 +2 +3$/m)
      expect(printed).toMatch(/^2026-03-05 +1 +0 +1 +0$/m)
    })

    it('takes a declaration, and says where there is none', async () => {
      const asJson = await runOn('stats', '--consent', at('consent.config.ts'), '--json')
      expect(JSON.parse(asJson.printed)).toMatchObject({ entries: 12, visitors: 6 })
      const { status, complaint } = await runOn('stats', '--consent', at('none.ts'))
      expect([status, complaint]).toEqual([2, `There is no file "${at('none.ts')}".`])
    })
  })

  describe('history', () => {
    it('prints what the log keeps of one visitor', async () => {
      const { printed, status } = await runOn('history', somebody)
      expect(
        printed
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).time),
      ).toEqual(['2023-01-10T10:00:00.000Z', '2026-03-01T10:00:00.000Z'])
      expect(status).toBe(0)
    })

    it('says that it knows nothing of an id', async () => {
      const id = randomKey()
      expect(await runOn('history', id)).toMatchObject({ status: 1, printed: '', complaint: `The log keeps nothing of "${id}".` })
    })

    it('takes an id that begins as an option does', async () => {
      for (const id of ['-p_9vMpDEsi4s5pRlpt1UQ', '--9vMpDEsi4s5pRlpt1UQg'])
        expect(await runOn('history', id)).toMatchObject({ status: 1, complaint: expect.stringContaining(`The log keeps nothing of "${id}".`) })
    })

    it('does not take just anything for an id', async () => {
      const { status, complaint } = await runOn('history', "' or 1 = 1 --")
      expect(complaint).toMatch(/^consent-kit: id /)
      expect(status).toBe(2)
    })
  })

  describe('what changes a log, in this order', () => {
    it('takes the id out once that is confirmed, and leaves a log without a fault', async () => {
      expect((await runOn('erase', somebody)).printed).toBe('This would erase the id from 2 entries, for good. Add --yes to do so.\n')
      output = []
      expect((await runOn('erase', somebody, '--yes')).printed).toBe('Erased the id from 2 entries.\n')
      expect((await runOn('history', somebody)).status).toBe(1)
      expect(await runOn('erase', somebody, '--yes')).toMatchObject({ status: 1 })
      output = []
      const { status, printed } = await runOn('verify', '--public-key', keys.publicKey)
      expect(printed).toMatch(/^12 entries .*No fault\.\n$/)
      expect(status).toBe(0)
    })

    it('says what it would drop, drops it once that is confirmed, and leaves a log without a fault', async () => {
      const before = await runOn('prune', '--older-than', '2y')
      expect(before.printed).toBe('This would drop 2023-01, 2023-02: 6 entries. They cannot be brought back: export them first. Add --yes to drop them.\n')
      output = []
      expect((await runOn('prune', '--older-than', '2y', '--yes')).printed).toBe('Dropped 2023-01, 2023-02: 6 entries.\n')
      output = []
      expect((await runOn('prune', '--older-than', '2y', '--yes')).printed).toMatch(
        /^Nothing to drop: no whole month of the log is before \d{4}-\d\d-\d\d\.\n$/,
      )
      output = []
      const { status, printed } = await runOn('verify', '--public-key', keys.publicKey)
      expect(printed).toContain('6 entries in 4 shards')
      expect(printed).toContain('6 dropped before by prune. No fault.')
      expect(status).toBe(0)
    })

    it('names an entry of which one byte was changed by hand', async () => {
      const { rows } = await database.query(
        'update consent_entry set body = set_byte(body, 24, get_byte(body, 24) # 1) where position = (select min(position) from consent_entry where shard = $1) and shard = $1 returning position',
        [shardOf(somebody, 4)],
      )
      const [{ position }] = rows as readonly [{ readonly position: number }]
      const { status, printed } = await runOn('verify', '--public-key', keys.publicKey)
      expect(printed).toMatch(new RegExp(`^Shard ${shardOf(somebody, 4)}, position ${position}: changed\\. .+\\n`))
      expect(printed).toContain('1 shard has a fault, of which this names the first.')
      expect(status).toBe(1)
    })
  })
})

describe('the age of consent-kit records prune', () => {
  it.each(['3', 'y', '0d', '12 hours', '-3y', '3q', 'all'])('does not take "%s" for an age', (text) => {
    expect(() => readAge(text)).toThrow(`"${text}" is no age from one day on`)
  })

  it('reads an age in words and short', () => {
    const days = (count: number) => count * 86_400_000
    expect(['3y', '3 years', '18m', '90d', '2w', '1 day'].map(readAge)).toEqual([days(1095), days(1095), days(540), days(90), days(14), days(1)])
  })
})

describe('consent-kit records verify-receipt', () => {
  it('proves a receipt by a public key alone', async () => {
    const { status, printed } = await run('verify-receipt', at('receipt.json'), '--public-key', at('keys.txt'))
    expect(printed).toMatch(/^Proven: the log held this entry when it was signed at \S+Z, in shard \d, with the key \S{11}\.\n/)
    expect(printed).toContain(`id           ${somebody}\ngiven        2026-03-01T10:00:00.000Z\n`)
    expect(printed).toContain('allowed      none\ndenied       counter, pixel\n')
    expect(status).toBe(0)
  })

  it('refuses one in which an answer was turned round', async () => {
    const receipt = JSON.parse(readFileSync(at('receipt.json'), 'utf8'))
    const body = Buffer.from(receipt.body, 'base64url')
    body[29] = (body[29] ?? 0) ^ 1
    writeFileSync(at('forged.json'), JSON.stringify({ ...receipt, body: body.toString('base64url') }))
    const { status, printed } = await run('verify-receipt', at('forged.json'), '--public-key', keys.publicKey)
    expect(printed).toMatch(/^Not proven: /)
    expect(status).toBe(1)
  })

  it('does not call proven what no checkpoint covers', async () => {
    const receipt = JSON.parse(readFileSync(at('receipt.json'), 'utf8'))
    writeFileSync(at('unsigned.json'), JSON.stringify({ ...receipt, proof: [], checkpoint: null }))
    const { status, printed } = await run('verify-receipt', at('unsigned.json'), '--public-key', keys.publicKey)
    expect(printed).toMatch(/^Not proven yet: no signed checkpoint covers this entry\./)
    expect(status).toBe(1)
  })

  it('refuses one that another key signed', async () => {
    const { status, printed } = await run('verify-receipt', at('receipt.json'), '--public-key', (await createKeyPair()).publicKey)
    expect([status, printed]).toEqual([1, 'Not proven: Its checkpoint is signed with a key that is not among those given.\n'])
  })

  it.each([
    ['nowhere.json', 'There is no file'],
    ['keys.txt', 'is no JSON'],
  ])('cannot be carried out on %s', async (name, said) => {
    const { status, complaint } = await run('verify-receipt', at(name), '--public-key', keys.publicKey)
    expect(complaint).toContain(said)
    expect(status).toBe(2)
  })

  it('asks for a key, and takes that of the environment', async () => {
    expect((await run('verify-receipt', at('receipt.json'))).complaint).toContain('There is no key to check it with')
    vi.stubEnv('CONSENT_LOG_PUBLIC_KEY', keys.publicKey)
    expect((await run('verify-receipt', at('receipt.json'))).status).toBe(0)
  })
})

describe('consent-kit records keygen', () => {
  it('prints keys that a log takes', async () => {
    const { printed } = await run('keygen')
    const [, privateKey, publicKey] = /^CONSENT_LOG_KEY=(\S+)\nCONSENT_LOG_PUBLIC_KEY=(\S+)\n$/.exec(printed) ?? []
    expect((await importKeys(privateKey ?? '')).signer?.publicKey).toBe(publicKey)
  })
})
