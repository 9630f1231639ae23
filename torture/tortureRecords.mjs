import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { startPostgres } from '../test/records/startPostgres.mjs'

const disks = ['the data of PostgreSQL', 'the WAL of PostgreSQL', 'the folder of PGlite']

/**
 * Kills, fails over and fills up the databases of a log in the middle of a load: what was acknowledged is there, once, what was
 * refused comes later, once, and the chain verifies.
 *
 * @param {{ runs: number, seed: number }} options `runs`: how often each thing is killed
 */
export async function tortureRecords({ runs, seed }) {
  const [{ killSites }, { killServer }, { failOver }, { fillDisk }] = await Promise.all([
    import('./killSites.mjs'),
    import('./killServer.mjs'),
    import('./failOver.mjs'),
    import('./fillDisk.mjs'),
  ])
  const moments = fc.sample(fc.integer({ min: 1, max: 200 }), { numRuns: runs, seed })
  const figures = {}
  const faults = []
  let left = 0

  async function during(what, work) {
    const result = await work().catch((error) => ({ faults: [error.stack] }))
    if (!result) return left++
    figures[what] = result.entries ?? 0
    faults.push(...result.faults.map((fault) => `${what}: ${fault}`))
  }

  const folder = await mkdtemp(join(tmpdir(), 'consent-kit-killed-'))
  const server = await startPostgres()
  const complain = console.error
  // the handler and the log complain of each failure, as they should
  console.error = () => {}
  try {
    await during(`entries after killing ${runs} sites on PGlite`, () => killSites(folder, moments))
    await during(`after ${runs} sites on PostgreSQL`, () => killSites(server.url(), moments))
    await during(`after killing PostgreSQL ${runs} times`, () => killServer(runs))
    await during('after failing over', failOver)
    for (const disk of disks) await during(`after a full disk with ${disk}`, () => fillDisk(disk))
  } finally {
    console.error = complain
    await server.remove()
    await rm(folder, { recursive: true, force: true })
  }
  return { figures: left ? { ...figures, 'left out, because no small disk may be mounted here': left } : figures, faults }
}
