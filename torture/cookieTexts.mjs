import fc from 'fast-check'

const day = 86400e3
const brokenTimes = ['2026-11-22', 'T'.repeat(24), '2026-13-41T25:61:61.000Z', '+002026-11-22T09:00:00Z0']

const strangers = ['constructor', 'stranger@7', '__proto__', 'toString~1', 'hasOwnProperty', 'a'.repeat(1500), `b~${'z'.repeat(200)}`, 'c@0000000001']

/** One question's entry in a record: as often as not one that still counts. */
function entryOf({ id, revision }, today) {
  const current = revision ? `${id}@${revision}` : id
  const aged = [0, 1, 100, 179, 181, -2].map((days) => `${current}~${(today - days).toString(36)}`)
  return fc.oneof({ weight: 5, arbitrary: fc.constant(current) }, { weight: 2, arbitrary: fc.constantFrom(...aged, id, `${id}@${revision + 1}`, `${id}@01`) })
}

/** Whatever a browser takes as the value of a cookie, and hands to the page. */
const octet = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'v1/:.@~-_T Zyesnod0123456789%"=,+') },
  { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }).map((code) => (code === 0x3b ? '' : String.fromCharCode(code))) },
  { weight: 1, arbitrary: fc.constantFrom('é', '語', '\u{1f36a}', '\ufeff', '\u2028', '\ud800', '%E0%A4%A', '%00', '%0a', '%3B', '%2F') },
)
const noise = fc.array(octet, { maxLength: 60 }).map((parts) => parts.join(''))
const fragment = fc.oneof(fc.constantFrom('', '.', '/', '@', '~', '"', '%', '%2F', '/yes:', '/no:', '/end', 'v1/', 'v2/', '@1', '~g0', 'yes'), octet)

/** Cuts something out of a text, and puts something in. */
const edit = fc.tuple(fc.nat(400), fc.nat(6), fragment)
const mutate = (text, edits) =>
  edits.reduce((before, [at, length, insert]) => {
    const start = at % (before.length + 1)
    return before.slice(0, start) + insert + before.slice(start + length)
  }, text)

/**
 * What `document.cookie` may hold: records whole, damaged, encoded, of other times and declarations, and noise; alone, and
 * among other cookies.
 *
 * @returns {import('fast-check').Arbitrary<string>}
 */
export function cookieTexts(name, questions, now) {
  const times = [0, 1, 30, 179.99, 180.01, 400, -0.5, -0.99, -1.01, -30].map((days) => new Date(now - days * day).toISOString())
  const today = Math.floor(now / day)
  const entry = fc.oneof(...questions.map((question) => entryOf(question, today)))
  const stranger = fc.constantFrom(...strangers)
  const answered = fc.tuple(...questions.map((question) => fc.option(entryOf(question, today), { freq: 8 })))
  const record = fc
    .tuple(
      fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...times.slice(0, 3)) }, { weight: 1, arbitrary: fc.constantFrom(...times, ...brokenTimes) }),
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom('accept-all', 'reject-all', 'save', 'gpc') },
        { weight: 1, arbitrary: fc.constantFrom('withdraw', 'x', '') },
      ),
      answered,
      fc.nat(15),
      fc.array(fc.oneof(entry, stranger), { maxLength: 2 }),
    )
    .map(([time, act, answers, isYes, more]) => {
      const list = (choice) => answers.filter((each, index) => each && choice === ((isYes >> (index % 4)) & 1)).concat(more.slice(choice, choice + 1))
      return `v1/${time}/${act}/yes:${list(1).join('.')}/no:${list(0).join('.')}/end`
    })
  const damaged = fc.tuple(record, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([text, edits]) => mutate(text, edits))
  const wrapped = fc
    .tuple(fc.oneof(record, damaged), fc.constantFrom('"', "'", ''), fc.boolean())
    .map(([text, quote, isEncoded]) => quote + (isEncoded ? text.replace(/[^\w.]/g, (each) => `%${each.charCodeAt(0).toString(16)}`) : text) + quote)
  const value = fc.oneof(
    { weight: 5, arbitrary: damaged },
    { weight: 3, arbitrary: record },
    { weight: 2, arbitrary: wrapped },
    { weight: 2, arbitrary: fc.tuple(record, fc.nat(300)).map(([text, length]) => text.slice(0, length)) },
    { weight: 1, arbitrary: noise },
  )
  const other = fc.constantFrom('a=b', `x${name}=v1/no`, `${name}2=1`, name.toUpperCase(), 'theme=dark', '=', '%zz=1', 'constructor=1', `not=${name}=1`)
  const others = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(other, { maxLength: 3 }) })
  // a browser takes the space around a value off
  return fc.tuple(others, value, others).map(([before, text, after]) => [...before, `${name}=${text.trim()}`, ...after].join('; '))
}
