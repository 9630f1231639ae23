import { cleanup, fireEvent } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import type { ConsentDeclaration } from '../../../src/core/ConsentDeclaration.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { en } from '../../../src/locales/en.js'
import type { Messages } from '../../../src/locales/Messages.js'
import { ConsentProvider, type ConsentProviderProps } from '../../../src/react/ConsentProvider.js'
import { Banner } from '../../../src/ui/Banner.js'
import { loadPreferences } from '../../../src/ui/loadPreferences.js'
import { PreferencesButton } from '../../../src/ui/PreferencesButton.js'
import { PreferencesForm } from '../../../src/ui/PreferencesForm.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { afterFrames } from '../helpers/frames.js'
import { consent, hydrate, renderPage } from '../helpers/pages.js'

const everything = (
  <>
    <Banner />
    <PreferencesForm />
    <PreferencesButton />
  </>
)

// renderToString does not wait for the preferences
beforeAll(async () => {
  renderToString(<ConsentProvider consent={consent}>{everything}</ConsentProvider>)
  await loadPreferences()
})
beforeEach(clearCookies)
afterEach(cleanup)

/** What a visitor gets to see: before hydration, after it, and after an answer. */
async function see(props: Partial<ConsentProviderProps>) {
  const tree = (
    <ConsentProvider consent={consent} {...props}>
      {everything}
    </ConsentProvider>
  )
  const html = renderToString(tree)
  const { container, problems, unmount } = await hydrate(html, tree)
  await afterFrames()
  const hydrated = container.innerHTML
  fireEvent.click(container.querySelector('form [data-consent-action=save]') as HTMLElement)
  const answered = container.innerHTML
  unmount()
  clearCookies()
  expect(problems).toEqual([])
  return [html, hydrated, answered].map((each) => each.replace(/ (id|aria-labelledby|aria-describedby)="[^"]*"/g, ''))
}

/** Every message, each of them this. */
const all = (value: unknown) => Object.fromEntries(Object.keys(en).map((key) => [key, value])) as unknown as Messages

describe('a message that is none', () => {
  it.each([
    ['undefined', undefined],
    ['null', null],
    ['empty', ''],
    ['white space', ' \n'],
    ['a number', 7],
    ['a truth', true],
    ['an object', {}],
    ['a list', ['Accept all']],
    ['a function', () => 'Accept all'],
  ])('because it is %s is English', async (_, value) => {
    expect(await see({ messages: all(value) })).toEqual(await see({}))
  })

  it('leaves the others as they are', async () => {
    const [, hydrated] = await see({ messages: { ...all(''), acceptAll: 'Alle akzeptieren', lang: 'de' } })
    expect(hydrated).toContain('>Alle akzeptieren<')
    expect(hydrated).toContain('>Reject all<')
    expect(hydrated).toContain('lang="de"')
  })
})

describe('a locale', () => {
  const items = [{ name: '_id', duration: '2 years' }] as const
  const described = defineConsent({
    categories: { analytics: {} },
    services: { counter: { category: 'analytics', provider: { name: 'Counter', country: 'DE' }, items } },
  })
  const here = `${new Intl.NumberFormat(undefined, { style: 'unit', unit: 'year', unitDisplay: 'long' }).format(2)} ${new Intl.DisplayNames(undefined as never, { type: 'region' }).of('DE')}`

  it.each([
    ['de', '2 Jahre Deutschland'],
    ['de_AT', '2 Jahre Deutschland'],
    ['de_Latn_DE', '2 Jahre Deutschland'],
    ['xx', here],
    ['tlh-Latn', here],
    ['en-', here],
    ['!', here],
    ['deutsch, bitte', here],
    ['x'.repeat(50), here],
  ])('%s formats as it can: %s', async (lang, said) => {
    renderPage(<PreferencesForm />, { consent: described, messages: { lang } })
    await afterFrames()
    fireEvent.click(document.querySelector('form [data-consent-action=accept-all]') as HTMLElement)
    const service = document.querySelector('[data-consent-id=counter]')
    expect(service?.querySelector('li span')?.textContent).toBe(`Cookie · ${said.slice(0, said.lastIndexOf(' '))}`)
    expect(service?.textContent).toContain(`Provider: Counter, ${said.slice(said.lastIndexOf(' ') + 1)}`)
    expect(document.querySelector('form')?.textContent).toContain(`Your last choice: `)
  })
})

describe('a declaration that nothing has checked', () => {
  const unchecked = (service: object) =>
    ({ ...consent, services: { ...consent.services, counter: { category: 'analytics', ...service } } }) as unknown as ConsentDeclaration

  it.each(['3 fortnights', 'a while', 'session cookie', 12, ''])('shows %j, which is no duration, as it stands', async (duration) => {
    renderPage(<PreferencesForm />, { consent: unchecked({ items: [{ name: '_id', duration }] }) })
    await afterFrames()
    expect(document.querySelector('[data-consent-id=counter] li span')?.textContent).toBe(duration === '' ? 'Cookie' : `Cookie · ${duration}`)
  })

  it.each(['USA', 'u', '🇩🇪', 7])('shows %j, which is no country, as it stands', async (country) => {
    renderPage(<PreferencesForm />, { consent: unchecked({ provider: { name: 'Counter', country } }) })
    await afterFrames()
    expect(document.querySelector('[data-consent-id=counter]')?.textContent).toContain(`Provider: Counter, ${country}`)
  })
})

describe('markup', () => {
  const markup = `</script><script>hack()</script><img src=x onerror="hack()"><b>bold</b>&amp;{services}$&$'`
  const items = [{ name: markup, duration: '1 year', purpose: markup }] as const
  const marked = defineConsent({
    site: { name: markup, policyUrl: '/cookies' },
    categories: { analytics: { label: markup, description: markup } },
    services: {
      counter: { category: 'analytics', label: markup, purpose: markup, provider: { name: markup, country: 'DE' }, items },
      other: { category: 'analytics', label: markup },
    },
  })

  it('in any text of the declaration is shown as text', async () => {
    const pages = await see({ consent: marked })
    for (const page of pages) {
      const seen = document.createElement('div')
      seen.innerHTML = page
      expect(seen.querySelectorAll('img, b, [onerror]')).toHaveLength(0)
      expect([...seen.querySelectorAll('script')].map(({ textContent }) => textContent).join()).not.toContain('hack')
    }
    renderPage(everything, { consent: marked })
    await afterFrames()
    const times = document.body.textContent?.split(markup).length ?? 0
    // title and text of the banner, both texts of the category, and of its services: labels, purpose, provider, item and its purpose
    expect(times - 1).toBe(10)
  })

  it('in any message is shown as text', async () => {
    const { lang, dir, ...words } = all(markup)
    for (const page of await see({ messages: words })) {
      const seen = document.createElement('div')
      seen.innerHTML = page
      expect(seen.querySelectorAll('img, b, [onerror]')).toHaveLength(0)
      expect([...seen.querySelectorAll('script')].map(({ textContent }) => textContent).join()).not.toContain('hack')
      expect(seen.textContent).toContain(markup)
    }
  })
})

describe('a site with essential cookies only', () => {
  const essential = defineConsent({ categories: {}, services: { session: { category: 'essential', label: 'Sign-in' } } })

  it.each([
    ['static', {}],
    ['made per request', { record: null }],
    ['with an endpoint', { record: null, endpoint: '/api/consent' }],
  ])('has neither banner nor inline script in its HTML: %s', async (_, props) => {
    const tree = (
      <ConsentProvider consent={essential} {...props}>
        <Banner />
      </ConsentProvider>
    )
    expect(renderToString(tree)).toBe('')
    const { container, problems, unmount } = await hydrate('', tree)
    expect(container.innerHTML).toBe('')
    expect(problems).toEqual([])
    unmount()
  })
})
