// @vitest-environment node
import { fdatasyncSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { QueryDatabase } from '../../../src/records/ConsentDatabase.js'
import { openPglite } from '../../../src/records/openPglite.js'

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  return { ...real, fdatasyncSync: vi.fn(real.fdatasyncSync) }
})
const sync = vi.mocked(fdatasyncSync)

describe('PGlite in a folder', () => {
  let folder: string
  let database: Required<QueryDatabase>
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'consent-kit-synced-'))
    database = await openPglite(folder)
    await database.query('create table number (value int)', [])
  }, 300_000)
  afterAll(async () => {
    await database.close()
    await rm(folder, { recursive: true })
  }, 60_000)

  it('acknowledges nothing that is not written through to the disk', async () => {
    for (let value = 0; value < 5; value++) {
      sync.mockClear()
      await database.query('insert into number values ($1)', [value])
      expect(sync).toHaveBeenCalled()
    }
  })

  it('acknowledges nothing that the disk does not take', async () => {
    sync.mockImplementationOnce(() => {
      throw Error('the disk is broken')
    })
    await expect(database.query('insert into number values (5)', [])).rejects.toMatchObject({ severity: 'PANIC', message: expect.stringContaining('fsync') })
  })
})
