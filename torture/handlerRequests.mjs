import fc from 'fast-check'

const day = 86400e3
const ids = ['functional', 'posthog', 'plausible', 'meta']
const form = 'application/x-www-form-urlencoded'
const all = (choice) => Object.fromEntries(ids.map((id) => [id, choice]))
const entry = (id) => (id === 'meta' ? 'meta@2' : id)
const list = (answers, choice) =>
  Object.keys(answers)
    .filter((id) => answers[id] === choice)
    .map(entry)
    .join('.')
const write = (answers, time) => `v1/${new Date(time).toISOString()}/save/yes:${list(answers, true)}/no:${list(answers, false)}/end`

/** What a site declares of whose answers these requests are. */
export const declared = {
  categories: { functional: {}, analytics: {}, marketing: {} },
  services: { posthog: { category: 'analytics' }, plausible: { category: 'analytics' }, meta: { category: 'marketing', revision: 2 } },
}

/** The cookie that a request carries, and the answers that count in it. */
const cookies = (now) => {
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.boolean(), { maxKeys: 4 })
  const full = write(all(true), now - day)
  const worthless = fc.constantFrom(
    '',
    full.replace('v1', 'v2'),
    full.slice(0, -3),
    full.replace('yes:', 'yes:/'),
    full.replaceAll('.', '..'),
    `%E0%A4%A${full}`,
    write(all(true), now - 181 * day),
    write(all(true), now + 30 * day),
    full.replace(/^v1\/[^/]+/, `v1/${'T'.repeat(24)}`),
  )
  return fc.oneof(
    { weight: 2, arbitrary: answers.map((before) => ({ before, text: write(before, now - day) })) },
    { weight: 1, arbitrary: worthless.map((text) => ({ before: {}, text })) },
  )
}

const said = fc.dictionary(fc.constantFrom(...ids, 'analytics', 'marketing', 'essential', 'nobody', '__proto__', 'constructor'), fc.boolean(), { maxKeys: 4 })
const categoryOf = { functional: 'functional', posthog: 'analytics', plausible: 'analytics', meta: 'marketing' }
const saved = (choices) =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const choice = Object.hasOwn(choices, id) ? choices[id] : Object.hasOwn(choices, categoryOf[id]) ? choices[categoryOf[id]] : undefined
      return choice === undefined ? [] : [[id, choice]]
    }),
  )

/** Acts, and what each answers where some of it has been answered before; nothing where it changes nothing. */
const acts = fc.oneof(
  fc.constantFrom(true, false).map((choice) => ({ body: { act: choice ? 'accept-all' : 'reject-all' }, answers: () => all(choice) })),
  fc.constantFrom(true, false).map((choice) => ({
    body: { act: choice ? 'accept-new' : 'reject-new' },
    answers: (before) => Object.fromEntries(ids.filter((id) => !Object.hasOwn(before, id)).map((id) => [id, choice])),
  })),
  said.map((choices) => ({ body: { act: 'save', choices }, answers: () => saved(choices) })),
)

const paths = fc.constantFrom(
  ['/', '/'],
  ['/shop?a=1#b', '/shop?a=1#b'],
  ['//evil.example', '/'],
  ['https://evil.example/', '/'],
  ['/\\evil.example', '/'],
  ['/%5cevil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/\t/evil.example', '/'],
)

const crossSite = fc.constantFrom(
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  { 'sec-fetch-site': undefined, origin: 'https://evil.example' },
  { 'sec-fetch-site': undefined, origin: 'null' },
  { 'sec-fetch-site': undefined, origin: undefined },
)

const shapes = ['', '{', 'null', '[]', '7', '"accept-all"', '{}', '{"act":"accept"}', '{"act":["accept-all"]}', '{"act":"save","choices":[true]}']
const broken = fc.oneof(
  fc.constantFrom(...shapes, '{"act":"save","choices":{"posthog":"yes"}}', '{"act":"save","choices":7}', Buffer.from([0x7b, 0xff, 0xfe])),
  fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => Buffer.from([0xff, ...bytes])),
)

/**
 * Requests to an endpoint: good, forged, from other sites, too large, broken, and given up half way.
 *
 * @returns {import('fast-check').Arbitrary<{ kind: string, method: string, headers: object, body: string | Buffer, isChunked?: boolean,
 * isGivenUp?: boolean, status?: number, answers?: object, location?: string, again?: string }>} each with the status that
 * it must get, what its response must answer, where that goes, and the cookie that it sets again
 */
export function handlerRequests(now) {
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const good = fc.tuple(acts, cookies(now)).map(([{ body, answers }, { before, text }]) => {
    const given = answers(before)
    const next = Object.keys(given).length ? { ...before, ...given } : undefined
    return { kind: 'good', method: 'POST', headers: { ...headers, cookie: `a=b; consent=${text}` }, body: JSON.stringify(body), status: 200, answers: next }
  })
  const forms = fc
    .tuple(fc.constantFrom('accept-all', 'reject-all', 'save'), fc.subarray(ids), cookies(now), paths)
    .map(([act, on, { text }, [wanted, location]]) => ({
      kind: 'good form',
      method: 'POST',
      headers: { ...headers, 'content-type': form, cookie: `consent=${text}` },
      body: new URLSearchParams([['act', act], ['returnTo', wanted], ...on.map((id) => [id, 'on'])]).toString(),
      status: 303,
      answers: act === 'save' ? Object.fromEntries(ids.map((id) => [id, on.includes(id)])) : all(act === 'accept-all'),
      location,
    }))
  const refresh = cookies(now).map(({ before, text }) => ({
    kind: 'refresh',
    method: 'POST',
    headers: { ...headers, cookie: `consent=${text}` },
    body: '{"act":"refresh"}',
    status: 200,
    again: Object.keys(before).length ? text : undefined,
  }))
  const post = (kind, body, status, more = {}, rest = {}) => ({ kind, method: 'POST', headers: { ...headers, ...more }, body, status, ...rest })
  const accept = '{"act":"accept-all"}'
  return fc.oneof(
    { weight: 5, arbitrary: good },
    { weight: 2, arbitrary: forms },
    { weight: 1, arbitrary: refresh },
    { weight: 2, arbitrary: crossSite.map((more) => post('of another site', accept, 403, more)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 8193, max: 40_000 }), fc.boolean())
        .map(([length, isChunked]) => post('too large', accept.padEnd(length), 413, {}, { isChunked })),
    },
    { weight: 2, arbitrary: broken.map((body) => post('broken', body, 400)) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('text/plain', 'multipart/form-data', '', 'application/jsonp')
        .map((type) => post('another type', accept, 415, { 'content-type': type })),
    },
    { weight: 1, arbitrary: fc.constantFrom('GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH').map((method) => ({ ...post('another method', accept, 405), method })) },
    { weight: 1, arbitrary: fc.nat(accept.length - 1).map((length) => post('given up', accept.slice(0, length), undefined, {}, { isGivenUp: true })) },
  )
}
