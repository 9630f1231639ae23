import { randomBytes } from 'node:crypto'

const key = () => randomBytes(16).toString('base64url')
const year = 365 * 86400e3

/** How many appends are under way at a time: enough that each shard writes its largest batch. */
const width = 4000

/** The entry of a visitor: one of 40 declarations, wordings and languages, as a site has them in a year. */
function makeEntry(time, declaration, ids) {
  const isAccepted = randomBytes(1)[0] < 128
  const moment = new Date(time).toISOString()
  const one = key()
  return {
    key: one,
    id: one,
    time: moment,
    received: moment,
    act: isAccepted ? 'accept-all' : 'reject-all',
    choices: Object.fromEntries(ids.map((id) => [id, isAccepted])),
    terms: Object.fromEntries(ids.map((id) => [id, { revision: 0, since: 0 }])),
    declaration,
    wording: declaration,
    locale: 'de',
    regime: 'opt-in',
    surface: 'banner',
    address: null,
  }
}

/**
 * Appends entries to a log, spread over the year that ends now.
 *
 * @param {readonly string[]} ids The services that were asked about.
 * @returns the ids of a thousandth of them, spread evenly, and how many were appended in a second.
 */
export async function fillLog(log, count, ids) {
  const start = Date.now()
  const declarations = Array.from({ length: 40 }, key)
  const sample = []
  let made = 0
  const work = async () => {
    while (made < count) {
      const index = made++
      const entry = makeEntry(start - year + (index / count) * year, declarations[Math.floor((index / count) * declarations.length)], ids)
      if (index % 1000 === 0) sample.push(entry.id)
      await log.append(entry)
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return { sample, perSecond: count / ((Date.now() - start) / 1000) }
}
