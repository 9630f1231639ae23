import { afterEach, describe, expect, it, vi } from 'vitest'
import { locateDeclaration } from '../../../../src/audit/reports/locateDeclaration.js'

const source = `import { defineConsent } from 'consent-kit'
import { posthog, metaPixel } from 'consent-kit/services'
import { shared } from './shared'

const items = [{ name: 'theme', kind: 'localStorage' }, { name: 'font' }]
const chat = { category: 'functional', items: [...items, { name: 'chat' }, ...shared.items, { name: 'last' }] }
const ads = { metaPixel: metaPixel({ id: '1' }) }

export const consent = defineConsent({
  categories: { functional: {}, 'analytics': {} },
  services: {
    ...ads,
    ...shared.services,
    chat,
    posthog: posthog({ key: 'phc_1' }),
    counter: own({ items: [{ name: 'c' }] }),
    theme: {
      category: 'essential',
      items,
      hosts: ['https://a.example', 'https://b.example'],
    } as const,
  },
} satisfies object)
`

/** What stands where a path leads. */
async function at(path: string, text = source, file = 'consent.config.ts', name?: string) {
  const place = (await locateDeclaration(text, file, name))(path)
  return place && text.split('\n')[place.line - 1]?.slice(place.column - 1)
}

describe('the place of a part of a declaration', () => {
  it.each([
    ['', 'defineConsent({'],
    ['categories', "categories: { functional: {}, 'analytics': {} },"],
    ['categories.analytics', "'analytics': {} },"],
    ['services.theme', 'theme: {'],
    ['services.theme.category', "category: 'essential',"],
    ['services.theme.hosts.1', "'https://b.example'],"],
  ])('is that of its name: "%s"', async (path, text) => {
    expect(await at(path)).toBe(text)
  })

  it.each([
    ['a shorthand', 'services.chat', 'chat,'],
    ['a list under a name of its own', 'services.theme.items.1', "{ name: 'font' }]"],
    ['an item of a list that is spread', 'services.chat.items.1', "{ name: 'font' }]"],
    ['an item behind a list that is spread', 'services.chat.items.2.name', "name: 'chat' }, ...shared.items, { name: 'last' }] }"],
    ['a service that is spread', 'services.metaPixel', "metaPixel: metaPixel({ id: '1' }) }"],
    ['an argument of a call', 'services.counter.items.0.name', "name: 'c' }] }),"],
  ])('is found through %s', async (_, path, text) => {
    expect(await at(path)).toBe(text)
  })

  it.each([
    ['what a call makes', 'services.posthog.items.3', "posthog: posthog({ key: 'phc_1' }),"],
    ['an item of a list of elsewhere', 'services.chat.items.4', "...shared.items, { name: 'last' }] }"],
    ['what the package adds', 'services.consent.items.0', 'services: {'],
    ['what is not there', 'cookie.name', 'defineConsent({'],
    ['an item too many', 'services.theme.hosts.7', "hosts: ['https://a.example', 'https://b.example'],"],
  ])('is the nearest that there is: %s', async (_, path, text) => {
    expect(await at(path)).toBe(text)
  })

  it('is that of the later of two of one name', async () => {
    expect(await at('services.a', 'export const consent = { categories: {}, services: { a: 1,\na: 2 } }')).toBe('a: 2 } }')
  })

  it.each([
    ['an object that is exported', "export const consent = { categories: {}, services: { a: { category: 'b' } } }", "a: { category: 'b' } } }"],
    ['a default export', 'export default {\n categories: {}, services: { a: {} } }', 'a: {} } }'],
    ['an export by name', 'const it = { categories: {}, services: { a: {} } }\nexport { it as consent }', 'a: {} } }'],
    [
      'another name of defineConsent',
      "import { defineConsent as define } from 'consent-kit'\nconst it = define({ services: { a: {} } })\nexport default it",
      'a: {} } })',
    ],
    ['a namespace', "import * as kit from 'consent-kit'\nkit.defineConsent({ services: { a: {} } })", 'a: {} } })'],
    ['an object under a name', 'const it = { services: { a: {} } }\nexport const consent = defineConsent(it)', 'a: {} } }'],
    ['a call that is not exported', 'function make() { return defineConsent({ services: { a: {} } }) }', 'a: {} } }) }'],
  ])('is found in %s', async (_, text, found) => {
    expect(await at('services.a', text)).toBe(found)
  })

  it('is in the declaration that a command would take', async () => {
    const text = ['one', 'default', 'consent']
      .map((name) => `${name === 'default' ? 'export default' : `export const ${name} =`} { categories: {}, id: '${name}' }`)
      .join('\n')
    expect(await at('id', text)).toBe("id: 'consent' }")
    expect(await at('id', text, 'a.js', 'one')).toBe("id: 'one' }")
    expect(await at('id', text.replaceAll('consent', 'other'))).toBe("id: 'default' }")
  })

  it('reads a module in TSX and in JavaScript', async () => {
    expect(await at('services.a', 'const x = <p>hi</p>\nexport const consent = { categories: {}, services: { a: {} } }', 'consent.tsx')).toBe('a: {} } }')
    expect(await at('services.a', "export const consent = { categories: {}, services: { 'a': {} } }", 'consent.mjs')).toBe("'a': {} } }")
  })

  it('does not go round in circles', async () => {
    const text = 'const a = { ...b }\nconst b = { ...a }\nconst c = c\nexport const consent = { categories: {}, services: { ...a, c } }'
    expect(await at('services.x', text)).toBe('services: { ...a, c } }')
    expect(await at('services.c.items', text)).toBe('c } }')
  })

  it('is not known where there is no declaration', async () => {
    expect(await at('services.a', 'export const other = 1')).toBeUndefined()
    expect(await at('services.a', '')).toBeUndefined()
    expect(await at('services.a', 'export const consent = {{{')).toBeUndefined()
  })
})

describe('without TypeScript', () => {
  afterEach(() => {
    vi.doUnmock('typescript')
    vi.resetModules()
  })

  it('all is said to be at the first line', async () => {
    vi.resetModules()
    vi.doMock('typescript', () => {
      throw Error('Cannot find package')
    })
    const { locateDeclaration: locateAnew } = await import('../../../../src/audit/reports/locateDeclaration.js')
    expect((await locateAnew(source, 'consent.config.ts'))('services.theme')).toEqual({ line: 1, column: 1 })
  })
})
