import { ConsentDeclarationError } from './ConsentDeclarationError.js'
import { closest } from './closest.js'
import { isTrackerName } from './isTrackerName.js'
import { matchName } from './matchName.js'
import { originPattern } from './originPattern.js'
import { own } from './own.js'
import { timeSpan } from './timeSpan.js'
import { vendorAccounts } from './vendorAccounts.js'

type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown, path: string) => void

const idPattern = /^[A-Za-z][\w-]{0,39}$/
const receiptPattern = /^id-[\w-]{22}$/
// what RFC 6265 allows, apart from the percent sign: it would be escaped in some places and not in others
const cookieNamePattern = /^[!#$&'*+\-.^`|~\w]+$/
const largestCookie = 4096

const consentTypes: readonly string[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
]

/**
 * Holds a declaration against what it may be.
 *
 * @throws {ConsentDeclarationError} listing every problem with its path, and with a suggestion where one is near.
 */
export function checkDeclaration(declaration: unknown): void {
  const problems: string[] = []
  const report = (path: string, problem: string) => void problems.push(`${path || 'declaration'}: ${problem}`)
  const show = (value: unknown) => (typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value)))
  const guess = (value: unknown, candidates: readonly string[]) => {
    const meant = closest(String(value), candidates)
    return meant ? `; did you mean ${show(meant)}?` : candidates.length ? `; it may be ${candidates.map(show).join(', ')}` : ''
  }
  const at = (path: string, key: string) => (path ? `${path}.${key}` : key)
  const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

  const anything =
    (of: string, test: (value: unknown) => boolean): Check =>
    (value, path) => {
      if (!test(value)) report(path, `${show(value)} is not ${of}`)
    }
  const text = anything('a text', (value) => typeof value === 'string')
  const flag = anything('true or false', (value) => typeof value === 'boolean')
  const oneOf =
    (what: string, candidates: readonly string[]): Check =>
    (value, path) => {
      if (!candidates.includes(value as string)) report(path, `${show(value)} is not ${what}${guess(value, candidates)}`)
    }
  const list =
    (each: Check): Check =>
    (value, path) => {
      if (!Array.isArray(value)) return report(path, `${show(value)} is not a list`)
      value.forEach((entry, position) => {
        each(entry, `${path}[${position}]`)
      })
    }
  const fields =
    (known: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
    (value, path) => {
      if (!isFields(value)) return report(path, `${show(value)} is not an object`)
      for (const key of required) if (value[key] === undefined) report(at(path, key), 'is missing')
      for (const [key, entry] of Object.entries(value)) {
        const check = Object.hasOwn(known, key) ? known[key] : undefined
        if (!check) report(at(path, key), `is not known here${guess(key, Object.keys(known))}`)
        else if (entry !== undefined) check(entry, at(path, key))
      }
    }
  const byId =
    (each: Check): Check =>
    (value, path) => {
      if (!isFields(value)) return report(path, `${show(value)} is not an object`)
      for (const [id, entry] of Object.entries(value)) {
        if (!idPattern.test(id)) report(at(path, id), 'an id starts with a letter, goes on with letters, digits, "-" or "_", and has at most 40 of them')
        else if (receiptPattern.test(id)) report(at(path, id), "has the form of the id of a visitor's receipt, which the record may carry; use another id")
        each(entry, at(path, id))
      }
    }
  const json: Check = (value, path) => {
    if (Array.isArray(value)) list(json)(value, path)
    else if (isFields(value) && Object.getPrototypeOf(value) === Object.prototype) for (const [key, entry] of Object.entries(value)) json(entry, at(path, key))
    else if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) report(path, `${show(value)} is not plain JSON data`)
  }
  const duration: Check = (value, path) => {
    if (value === 'session' || value === 'persistent' || timeSpan(String(value)) > 0) return
    const [, amount, unit] = /^(\S+) (\S+)$/.exec(String(value)) ?? []
    const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].flatMap((each) => [each, `${each}s`])
    const meant = Number(amount) > 0 ? closest(unit as string, units) : closest(String(value), ['session', 'persistent'])
    report(
      path,
      `${show(value)} is not a duration; ${meant ? `did you mean ${show(Number(amount) > 0 ? `${amount} ${meant}` : meant)}?` : 'it may be "session", "persistent" or a time span such as "30 days"'}`,
    )
  }
  const lifetime: Check = (value, path) => {
    if (!(timeSpan(String(value)) > 0)) report(path, `${show(value)} is not a time span such as "180 days"`)
    else if (timeSpan(String(value)) > 400 * 86400) report(path, `${show(value)} is longer than the 400 days that browsers keep a cookie`)
  }
  const origin: Check = (value, path) => {
    if (typeof value !== 'string' || !originPattern.test(value)) report(path, `${show(value)} is not an origin such as "https://eu.i.posthog.com"`)
  }
  const date = anything(
    'a date such as "2026-02-26"',
    (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value,
  )
  const domain = anything('a domain such as ".example.com"', (value) => typeof value === 'string' && /^\.?[^\s;,/"'\\]+$/.test(value))
  const cookiePath = anything('a path that starts with "/"', (value) => typeof value === 'string' && /^\/[^;\p{Cc}]*$/u.test(value))
  const calls = list((value, path) => {
    if (!Array.isArray(value) || typeof value[0] !== 'string' || !value[0])
      report(path, `${show(value)} is not a call: a list of a global function's name and its arguments`)
    else json(value, path)
  })
  const address = anything('an address', (value) => typeof value === 'string' && value !== '')
  const name = anything('a name', (value) => typeof value === 'string' && value !== '')
  const region = anything('a region such as "US" or "US-CA"', (value) => typeof value === 'string' && /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(value))
  const consentType = oneOf('a type of Google Consent Mode', consentTypes)
  const stub = fields(
    {
      name,
      alias: name,
      queue: name,
      handler: name,
      entry: (value, path) => (Array.isArray(value) ? list(text) : oneOf('a kind of entry', ['arguments', 'array', 'promise']))(value, path),
      defaults: list(json),
      methods: list(name),
      properties: json,
    },
    ['name'],
  )
  const texts: Check = (value, path) => {
    if (!isFields(value)) return report(path, `${show(value)} is not an object`)
    for (const [key, entry] of Object.entries(value)) text(entry, at(path, key))
  }

  const input: Fields = isFields(declaration) ? declaration : {}
  const categories = isFields(input.categories) ? input.categories : {}
  const services = isFields(input.services) ? input.services : {}
  const cookie = isFields(input.cookie) ? input.cookie : {}
  const cookieName = typeof cookie.name === 'string' ? cookie.name : 'consent'

  const contact: Check = (value, path) => {
    if (Array.isArray(value)) list(fields({ address: text, label: text, subject: text }, ['address']))(value, path)
    else text(value, path)
  }
  const storedItem = fields({
    name,
    kind: oneOf('a kind of storage', ['cookie', 'localStorage', 'sessionStorage', 'indexedDB']),
    duration,
    purpose: text,
    domain,
    path: cookiePath,
    httpOnly: flag,
  })
  const item: Check = (value, path) => {
    storedItem(value, path)
    if (isFields(value) && value.name === undefined && !value.purpose) report(at(path, 'name'), 'is missing; where it is not known, say the purpose instead')
  }
  fields(
    {
      site: fields({ name: text, policyUrl: text, privacyUrl: text, contact }),
      effective: date,
      updated: date,
      changes: list(fields({ date, summary: text, asks: flag }, ['date', 'summary'])),
      categories: byId(fields({ label: text, description: text, sale: flag })),
      services: byId(
        fields(
          {
            category: oneOf('a category', [...new Set(['essential', ...Object.keys(categories)])]),
            label: text,
            purpose: text,
            provider: fields({ name: text, country: text, policyUrl: text }, ['name']),
            items: list(item),
            hosts: list(origin),
            revision: anything('a whole number from 0', (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 1e9),
            script: fields({ src: address, name: text, async: flag, when: oneOf('a time to load', ['allowed', 'always']), before: calls, attributes: texts }, [
              'src',
            ]),
            stub,
            hold: calls,
            start: calls,
            grant: calls,
            revoke: calls,
            reloadOnRevoke: flag,
            consentTypes: list(consentType),
            vendor: text,
            account: text,
          },
          ['category'],
        ),
      ),
      consentMode: fields({
        waitForUpdate: anything('a number of milliseconds', (value) => typeof value === 'number' && value >= 0),
        adsDataRedaction: flag,
        urlPassthrough: flag,
        defaults: list(fields({ regions: list(region), granted: list(consentType) }, ['regions', 'granted'])),
      }),
      cookie: fields({
        name: anything(
          "a cookie name: letters, digits and any of !#$&'*+-.^_`|~",
          (value) => typeof value === 'string' && cookieNamePattern.test(value) && !(value in {}),
        ),
        lifetime,
        domain,
        path: cookiePath,
        maxAge: anything('a number', (value) => typeof value === 'number'),
        sameSite: oneOf('a SameSite value', ['lax', 'strict', 'none']),
      }),
    },
    ['categories'],
  )(declaration, '')

  for (const [id, service] of Object.entries(services)) {
    const { category, items } = isFields(service) ? service : ({} as Fields)
    const names = (Array.isArray(items) ? items : []).map((each) => (isFields(each) ? each.name : undefined)).filter((name) => typeof name === 'string')
    if (Object.hasOwn(categories, id) || id === 'essential') report(at('services', id), 'is the id of a category too; a service needs an id of its own')
    if (id === 'consent' && !(category === 'essential' && names.includes(cookieName)))
      report('services.consent', `describes the library's own cookie: it is essential and has the item "${cookieName}"; give another service another id`)
    if (category !== 'essential' && names.includes('*'))
      report(at('services', id), 'an item named "*" would claim everything that the site stores; name what this service stores')
    const tracker = category === 'essential' ? names.find(isTrackerName) : undefined
    if (tracker)
      warn(
        `consent-kit: services.${id} is declared essential and stores "${tracker}", which belongs to a well-known tracker; without consent that is unlawful in most of Europe`,
      )
  }
  const claims: { readonly id: string; readonly kind: unknown; readonly name: string }[] = []
  for (const [id, service] of Object.entries(services)) {
    const { vendor, account, items, category } = isFields(service) ? service : ({} as Fields)
    const known = own(vendorAccounts, String(vendor))
    if (known && !(typeof account === 'string' && known.pattern.test(account)))
      report(
        at('services', id),
        account === undefined
          ? `${vendor}({ ${known.option} }) is missing its ${known.option}: ${known.what}`
          : `the ${known.option} ${show(account)} of ${vendor}() is not ${known.what}`,
      )
    for (const item of category !== 'essential' && Array.isArray(items) ? items : []) {
      const { name, kind = 'cookie' } = isFields(item) ? item : ({} as Fields)
      if (typeof name !== 'string') continue
      const isOfTheSame = (other: string) => vendor && (services[other] as Fields).vendor === vendor
      const claim = claims.find(
        (each) => each.kind === kind && each.id !== id && !isOfTheSame(each.id) && (matchName(each.name, name) || matchName(name, each.name)),
      )
      claims.push({ id, kind, name })
      if (!claim) continue
      const shared = claim.name === name ? `"${name}"` : `that "${claim.name}" and "${name}" both name`
      warn(`consent-kit: services.${claim.id} and services.${id} both store the ${kind} ${shared}; it is deleted only once neither is allowed`)
    }
  }
  const ids = [...Object.keys(categories), ...Object.keys(services)]
  const longest = ids.map((id) => {
    const service = services[id]
    return `.${id}~xxxx${isFields(service) && service.revision ? `@${service.revision}` : ''}`
  })
  const size = `${cookieName}=v1/2026-01-01T00:00:00.000Z/reject-all/yes:/no:/end${longest.join('')}`.length
  if (size > largestCookie) report('services', `${ids.length} ids make a record of up to ${size} bytes, and a cookie holds ${largestCookie}; use shorter ids`)
  if (problems.length) throw new ConsentDeclarationError(problems)
}

function warn(message: string) {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  if (process?.env?.NODE_ENV !== 'production') console.warn(message)
}
