// What the cookie policy page costs a server, by how much is declared: 30, 300 and 3,000 items. --rounds 21: how often each.
import { parseArgs } from 'node:util'
import { spread } from './lib/spread.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw Error(`--rounds takes a whole number, not "${values.rounds}"`)
const limit = 10
const sizes = [30, 300, 3000]

/** A site with this many items, five to a service, in three categories. */
function declare(items) {
  const services = Array.from({ length: items / 5 }, (_, index) => [
    `s${index}`,
    {
      category: ['functional', 'analytics', 'marketing'][index % 3],
      label: `Service number ${index}`,
      purpose: 'Counts what is clicked, so that we see what is used and what is not.',
      provider: { name: `Provider ${index} Ltd`, country: ['IE', 'US', 'DE', 'FR', 'NL'][index % 5] },
      items: Array.from({ length: 5 }, (_, position) => ({
        name: `_s${index}_${position}`,
        duration: ['30 days', '1 year', 'session', '24 hours', 'persistent'][position],
        purpose: 'Tells one visitor from another.',
      })),
    },
  ])
  const categories = { functional: {}, analytics: {}, marketing: {} }
  return { site: { name: 'Meadow' }, categories: { essential: {}, ...categories }, services: Object.fromEntries(services), cookie: { lifetime: '180 days' } }
}

async function policy() {
  process.env.NODE_ENV = 'production'
  const [{ createElement }, { renderToStaticMarkup }, { CookiePolicy }] = await Promise.all([
    import('react'),
    import('react-dom/server'),
    import('../dist/policy/index.js'),
  ])
  const declarations = sizes.map(declare)
  const render = (consent) => {
    const start = performance.now()
    renderToStaticMarkup(createElement(CookiePolicy, { consent, preferences: null, receipt: null }))
    return performance.now() - start
  }
  // the machine compiles what has run for a while
  for (let round = 0; round < 5; round++) for (const consent of declarations) render(consent)
  const times = sizes.map(() => [])
  for (let round = 0; round < rounds; round++) for (const [index, consent] of declarations.entries()) times[index].push(render(consent))
  const found = times.map(spread)
  const rows = sizes.map((size, index) => {
    const { median, min, max } = found[index]
    return `| ${size} | ${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)}) | ${((median / size) * 1000).toFixed(0)} |`
  })
  console.log(`\n| items | a page, ms | an item, µs |\n| ---: | ---: | ---: |\n${rows.join('\n')}\n`)
  console.log(`Medians of ${rounds} interleaved renders to HTML (least to greatest); Node ${process.version}.`)
  console.log(`${found[1].median <= limit ? 'pass' : 'FAIL'}  a page of 300 items in at most ${limit} ms`)
}

policy().catch((error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
})
