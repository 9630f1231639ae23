// @vitest-environment node
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeWhole } from '../../../src/records/makeWhole.js'

describe('a database in a folder', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'consent-kit-made-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const isThere = () => existsSync(join(folder, 'PG_VERSION'))
  const make = () => writeFile(join(folder, 'PG_VERSION'), '18')

  it('is made anew where it was left half made, and is kept once it is whole', async () => {
    const seen: boolean[] = []
    const killed = makeWhole(folder, async () => {
      await make()
      throw Error('killed')
    })
    await expect(killed).rejects.toThrow('killed')
    expect(isThere()).toBe(true)
    for (let time = 0; time < 3; time++)
      await makeWhole(folder, async () => {
        seen.push(isThere())
        await make()
      })
    expect(seen).toEqual([false, true, true])
  })

  it('is left as it is where opening it fails later', async () => {
    await makeWhole(folder, make)
    await expect(makeWhole(folder, () => Promise.reject(Error('full')))).rejects.toThrow('full')
    await makeWhole(folder, async () => expect(isThere()).toBe(true))
  })
})
