import { format } from '../lib/format.mjs'
import { interleave } from '../lib/interleave.mjs'
import { measureOpening } from '../lib/measureOpening.mjs'
import { serveApps } from '../lib/serveApps.mjs'
import { spread } from '../lib/spread.mjs'
import { subjectsOn } from '../lib/subjectsOn.mjs'
import { writeComparison } from '../lib/writeComparison.mjs'

const counts = [5, 60]
const withServices = ['consent-kit', 'c15t-react', 'vanilla-cookieconsent', 'klaro']
const sum = (values) => values.reduce((total, value) => total + value, 0)

/** What opening says, by the name of the metric. */
const metrics = {
  paint: ({ paint }) => paint,
  longest: ({ tasks }) => Math.max(...tasks.map(({ total }) => total)),
  all: ({ tasks }) => sum(tasks.map(({ total }) => total)),
}

const rows = counts.flatMap((count) => [
  [`${count} services: Customize to next paint, ms`, `${count}.paint`, format.whole],
  ['… the longest task, ms of processor time', `${count}.longest`, format.tenths],
  ['… all tasks, ms of processor time', `${count}.all`, format.tenths],
])

const summarise = (loads) =>
  Object.fromEntries(
    counts.flatMap((count) => Object.entries(metrics).map(([name, read]) => [`${count}.${name}`, spread(loads.map(({ [count]: opening }) => read(opening)))])),
  )

/** What it takes to open the preferences. */
export const interaction = {
  name: 'interaction',
  title: 'Opening the preferences',
  async measure({ browser, rounds, isChosen }) {
    const subjects = subjectsOn('static').filter(({ name }) => withServices.includes(name) && isChosen(name))
    const site = await serveApps(
      'services',
      subjects.map(({ name }) => name),
    )
    try {
      const loads = await interleave(subjects, rounds, async ({ name, banner, customize, preferences }) => {
        const openings = {}
        for (const count of counts) {
          const where = { ready: banner, opener: customize, preferences }
          openings[count] = (await measureOpening(browser, `${site.url}/${name}?services=${count}`, where)).opening
        }
        return openings
      })
      return { rounds, summaries: Object.fromEntries(Object.entries(loads).map(([name, of]) => [name, summarise(of)])) }
    } finally {
      site.stop()
    }
  },
  write: ({ rounds, summaries }) => `${writeComparison(summaries, rows)}

Medians of ${rounds} interleaved rounds (least to greatest), CPU 4× slower, no network in between; a page made in the browser, a third of the services in
each of three categories. c15t has no services: its three categories in both. *All tasks* are those of the 1.5 s after the press.
Accept to next paint, with 300 ms of blocking script behind it, is among the visits.`,
}
