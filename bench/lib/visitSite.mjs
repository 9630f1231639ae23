import { join } from 'node:path'
import { buildSite } from '../../scripts/buildSite.mjs'
import { findOwnScripts } from './findOwnScripts.mjs'
import { interleave } from './interleave.mjs'
import { measureFirstVisit } from './measureFirstVisit.mjs'
import { measureSubject } from './measureSubject.mjs'
import { serveStatic } from './serveStatic.mjs'
import { startServer } from './startServer.mjs'

const bench = join(import.meta.dirname, '..')

/** How each site is served, and how it is told which scripts are the subject's own: a warm-up of server and browser as well. */
const sites = {
  async static(browser, subjects) {
    const server = await serveStatic(subjects)
    for (const subject of subjects) await measureFirstVisit(browser, `${server.url}/${subject.name}`, subject)
    return server
  },
  async next(browser, subjects) {
    await buildSite({ name: 'Site, bench', app: 'bench', output: '.next/BUILD_ID' })
    const server = await startServer(bench)
    return { ...server, own: await findOwnScripts(browser, server.url, subjects) }
  },
}

/**
 * First and return visits to each of the subjects on a site.
 *
 * @param {'static' | 'next'} site
 * @returns {Promise<Record<string, object[]>>} the loads, by subject
 */
export async function visitSite(site, browser, subjects, rounds) {
  const { url, own, stop } = await sites[site](browser, subjects)
  try {
    return await interleave(subjects, rounds, (subject) => measureSubject(browser, `${url}/${subject.name}`, subject, own.get(subject.name)))
  } finally {
    stop()
  }
}
