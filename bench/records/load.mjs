import { floodHandler } from '../lib/floodHandler.mjs'
import { format } from '../lib/format.mjs'
import { interleave } from '../lib/interleave.mjs'
import { paceHandler } from '../lib/paceHandler.mjs'
import { serveSubject } from '../lib/serveSubject.mjs'
import { spread } from '../lib/spread.mjs'
import { writeTable } from '../lib/writeTable.mjs'
import { subjects } from './subjects.mjs'

const connections = 64
/** What each handler is asked before it is measured, in seconds: the machine compiles what has run for a while. */
const warmUp = 3

const rows = [
  ['Answers a second', 'perSecond', format.whole],
  ['Latency at half that load, ms: median', 'median', format.tenths],
  ['… 99th percentile', 'p99', format.tenths],
]

async function measure({ url, next, seconds }) {
  const perSecond = await floodHandler(url, next, { connections, seconds })
  const { median, p99 } = await paceHandler(url, next, { connections, seconds, rate: perSecond / 2 })
  return { perSecond, median, p99, tail: p99 / median }
}

/** How many answers a second the handlers take through HTTP until they are durable, and how long one takes at half of that. */
export const load = {
  name: 'load',
  async measure({ createDatabase, rounds, seconds }) {
    const handlers = []
    try {
      for (const subject of subjects) {
        const served = await serveSubject(subject.name, await createDatabase())
        const next = await subject.prepare(served.url)
        handlers.push({ ...served, name: subject.name, next, seconds })
        await floodHandler(served.url, next, { connections, seconds: warmUp })
      }
      const runs = await interleave(handlers, rounds, measure)
      return Object.fromEntries(
        Object.entries(runs).map(([name, each]) => [
          name,
          Object.fromEntries(['perSecond', 'median', 'p99', 'tail'].map((figure) => [figure, spread(each.map((run) => run[figure]))])),
        ]),
      )
    } finally {
      for (const { stop } of handlers) stop()
    }
  },
  write(found) {
    const names = subjects.map(({ name }) => name)
    const toBare = ({ perSecond }) => `${(perSecond.median / found.bare.perSecond.median).toFixed(2)}×`
    const lines = rows.map(([label, figure, write]) => [label, ...names.map((name) => write(found[name][figure]))])
    return writeTable(
      ['', ...names],
      [
        lines[0],
        ['… to the bare one', ...names.map((name) => toBare(found[name]))],
        ...lines.slice(1),
        ['… to the median', ...names.map((name) => `${format.tenths(found[name].tail)}×`)],
      ],
    )
  },
}
