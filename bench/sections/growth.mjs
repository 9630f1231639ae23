import { transform } from 'esbuild'
import { format } from '../lib/format.mjs'
import { interleave } from '../lib/interleave.mjs'
import { measureCookie } from '../lib/measureCookie.mjs'
import { measureHeap } from '../lib/measureHeap.mjs'
import { measureReaders } from '../lib/measureReaders.mjs'
import { measureStore } from '../lib/measureStore.mjs'
import { measureTabs } from '../lib/measureTabs.mjs'
import { serveApps } from '../lib/serveApps.mjs'
import { serveStatic } from '../lib/serveStatic.mjs'
import { spread } from '../lib/spread.mjs'
import { subjectsOn } from '../lib/subjectsOn.mjs'
import { weigh } from '../lib/weigh.mjs'
import { writeComparison } from '../lib/writeComparison.mjs'
import { declareServices } from '../services/declareServices.js'
import { listServices } from '../services/listServices.js'

const ours = 'consent-kit'
const services = [3, 30, 50, 300]
const readers = [10, 100, 1000]
const tabs = [2, 5, 20]
const cycles = 10_000
const withServices = [ours, 'vanilla-cookieconsent', 'klaro']
const withHook = [ours, 'c15t-react']

const bytes = (values) => (values.median ? format.whole(values) : 'none is kept')

const rows = [
  ...services.map((count) => [`Cookie of ${count} services, bytes`, `cookie.${count}`, bytes]),
  ...services.map((count) => [`Declaration of ${count} services, bytes of JavaScript`, `declaration.${count}.raw`, format.whole]),
  ...services.map((count) => [`… of ${count}, gzip`, `declaration.${count}.gzip`, format.whole]),
  ...services.map((count) => [`Store of ${count} services, made with the page, CPU 4× slower, ms`, `store.${count}.first`, format.tenths]),
  ...services.map((count) => [`… of ${count}, made again, ms`, `store.${count}.again`, format.hundredths]),
  ...readers.map((count) => [`${count} readers of another id: renders of theirs at a change`, `readers.${count}.renders`, format.whole]),
  ...readers.map((count) => [`… with ${count}, until the reader of what changed has rendered, ms`, `readers.${count}.time`, format.tenths]),
  ...tabs.map((count) => [`${count} tabs: until all agree, ms`, `tabs.${count}`, format.whole]),
  [`Heap after ${cycles.toLocaleString('en')} times of Accept and Reject, MB more`, 'heap', format.megabytes],
]

async function weighDeclaration(count) {
  const { code } = await transform(`export const declaration = ${JSON.stringify(declareServices(listServices(count)))}`, { minify: true, format: 'esm' })
  return weigh([code])
}

/** One subject, once, by metric: a figure, or several. */
async function measureGrowth(browser, { apps, hooks, pages }, subject) {
  const { name } = subject
  const load = {}
  if (withServices.includes(name))
    for (const count of services) load[`cookie.${count}`] = await measureCookie(browser, `${apps.url}/${name}?services=${count}`, subject)
  if (withHook.includes(name))
    for (const count of readers) {
      const changes = await measureReaders(browser, `${hooks.url}/${name}?readers=${count}`)
      for (const metric of ['renders', 'time']) load[`readers.${count}.${metric}`] = changes.map((change) => change[metric])
    }
  for (const count of tabs) {
    load[`tabs.${count}`] = await measureTabs(browser, `${pages.url}/${name}`, subject, count)
    // tabs that two do not agree are not agreed by more
    if (load[`tabs.${count}`] === undefined) break
  }
  if (name !== ours) return load
  for (const count of services) {
    const store = await measureStore(browser, `${apps.url}/store?services=${count}`)
    const { raw, gzip } = await weighDeclaration(count)
    Object.assign(load, {
      [`store.${count}.first`]: store.first,
      [`store.${count}.again`]: store.again,
      [`declaration.${count}.raw`]: raw,
      [`declaration.${count}.gzip`]: gzip,
    })
  }
  load.heap = await measureHeap(browser, `${hooks.url}/${name}?readers=10`, cycles)
  return load
}

const summarise = (loads) => Object.fromEntries(rows.map(([, metric]) => [metric, spread(loads.flatMap((load) => load[metric]))]))

/** What becomes of it with more services, more readers, more tabs, and more answers. */
export const growth = {
  name: 'growth',
  title: 'Growth',
  async measure({ browser, rounds, isChosen }) {
    const subjects = subjectsOn('static').filter(({ name, cookie }) => cookie && isChosen(name))
    const names = subjects.map(({ name }) => name)
    const servers = { apps: await serveApps('services', [...names, 'store']), hooks: await serveApps('readers', names), pages: await serveStatic(subjects) }
    try {
      const loads = await interleave(subjects, rounds, (subject) => measureGrowth(browser, servers, subject))
      return { rounds, summaries: Object.fromEntries(Object.entries(loads).map(([name, of]) => [name, summarise(of)])) }
    } finally {
      for (const { stop } of Object.values(servers)) stop()
    }
  },
  write: ({ rounds, summaries }) => `${writeComparison(summaries, rows)}

Medians of ${rounds} interleaved rounds (least to greatest), without slow-down unless it says so. A cookie's bytes are those of its name and value after
Accept or Reject, whichever is more; a browser keeps none of more than 4 kB. Readers are components that ask for one id by the
library's hook. Where no time is given for tabs, the banner was still in the other one after 3 s.`,
}
