// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPglite } from '../../../src/records/openPglite.js'

/** PGlites, each of which does what it is told. */
const made: { asked: string[]; isClosed: boolean }[] = []
const failing = vi.fn<() => Error | undefined>()

vi.mock('@electric-sql/pglite', () => ({
  PGlite: {
    defaultStartParams: [],
    async create() {
      const error = failing()
      if (error) throw error
      const one = { asked: [] as string[], isClosed: false }
      made.push(one)
      return {
        async query(sql: string) {
          one.asked.push(sql)
          if (sql in severities) throw Object.assign(Error(sql), { severity: severities[sql] })
          return { rows: [made.length] }
        },
        async close() {
          one.isClosed = true
        },
      }
    },
  },
}))
const severities: Record<string, string | undefined> = { wrong: 'ERROR', panic: 'PANIC', fatal: 'FATAL', trap: undefined }

describe('PGlite in a folder', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'consent-kit-pglite-'))
    vi.useFakeTimers({ toFake: ['performance'] })
    made.length = 0
    failing.mockReset()
  })
  afterEach(async () => {
    vi.useRealTimers()
    await rm(folder, { recursive: true })
  })

  it('goes on after an error', async () => {
    const database = await openPglite(folder)
    await expect(database.query('wrong', [])).rejects.toThrow('wrong')
    expect(await database.query('good', [])).toEqual({ rows: [1] })
    expect(made).toHaveLength(1)
    await database.close()
    expect(made[0]?.isClosed).toBe(true)
  })

  it.each(['panic', 'fatal', 'trap'])('is opened anew after its end by %s, and what waits goes to the new one', async (end) => {
    const database = await openPglite(folder)
    const ended = expect(database.query(end, [])).rejects.toThrow(end)
    const others = [database.query('one', []), database.query('two', [])]
    await ended
    expect(await Promise.all(others)).toEqual([{ rows: [2] }, { rows: [2] }])
    expect(made.map(({ asked }) => asked)).toEqual([[end], ['one', 'two']])
    await database.close()
    expect(made.map(({ isClosed }) => isClosed)).toEqual([false, true])
  })

  it('is left alone for a minute where it could not be opened', async () => {
    const database = await openPglite(folder)
    failing.mockReturnValue(Error('full'))
    await expect(database.query('panic', [])).rejects.toThrow('panic')
    const refused = { name: 'ConsentLogError', retryAfter: 60, message: expect.stringContaining(folder) }
    for (let time = 0; time < 3; time++) await expect(database.query('one', [])).rejects.toMatchObject(refused)
    await expect(openPglite(folder)).rejects.toMatchObject(refused)
    expect(failing).toHaveBeenCalledTimes(2)
    failing.mockReturnValue(undefined)
    vi.advanceTimersByTime(59_999)
    await expect(database.query('one', [])).rejects.toMatchObject(refused)
    vi.advanceTimersByTime(1)
    expect(await database.query('one', [])).toEqual({ rows: [2] })
  })
})
