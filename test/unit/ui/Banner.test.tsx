import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { Banner } from '../../../src/ui/Banner.js'
import '../../../src/ui/tendBanner.js'
import { clearCookies, cookie } from '../helpers/cookieJar.js'
import { afterFrames } from '../helpers/frames.js'
import { answered, renderPage, setCookie } from '../helpers/pages.js'

beforeEach(clearCookies)
afterEach(cleanup)

const banner = () => document.querySelector('[data-consent-kit=banner]')
const button = (name: string) => screen.getByText<HTMLButtonElement>(name, { selector: 'button' })

describe('Banner', () => {
  it('is a region that its heading names, with what it asks for and the way to the policy', () => {
    renderPage(<Banner />)
    const region = screen.getByRole('region', { name: 'Cookies on Jetson' })
    expect(region).toBe(banner())
    expect(region.tagName).toBe('SECTION')
    expect(within(region).getByRole('heading', { level: 2 }).textContent).toBe('Cookies on Jetson')
    expect(region.textContent).toContain('for these purposes: Functional, Analytics, Marketing.')
    expect(within(region).getByRole('link', { name: 'Cookie policy' }).getAttribute('href')).toBe('/cookies')
    expect(region.lang).toBe('en')
    expect(region.dir).toBe('ltr')
    expect(region.hasAttribute('aria-modal')).toBe(false)
  })

  it('has accept and reject as the same element, beside each other, with nothing that sets one apart', () => {
    renderPage(<Banner />)
    const [accept, reject] = [button('Accept all'), button('Reject all')]
    expect(screen.getByRole('button', { name: 'Accept all' })).toBe(accept)
    expect(accept.parentElement).toBe(reject.parentElement)
    expect(accept.nextElementSibling).toBe(reject)
    const look = ({ tagName, type, className, disabled, tabIndex, style }: HTMLButtonElement) => ({
      tagName,
      type,
      className,
      disabled,
      tabIndex,
      style: style.cssText,
    })
    expect(look(accept)).toEqual(look(reject))
    expect(accept.tagName).toBe('BUTTON')
    expect(accept.type).toBe('button')
    expect(accept.getAttributeNames()).toEqual(reject.getAttributeNames())
  })

  it('marks itself and its buttons for styles, tests and consent agents, and styles nothing inline', () => {
    renderPage(<Banner layout="box" />)
    const found = banner() as HTMLElement
    expect([...found.querySelectorAll('button')].map(({ dataset, textContent }) => [dataset.consentAction, textContent])).toEqual([
      ['accept-all', 'Accept all'],
      ['reject-all', 'Reject all'],
      ['customize', 'Customize'],
    ])
    expect(found.dataset.consentLayout).toBe('box')
    expect(found.outerHTML).not.toContain('style=')
  })

  it('lies along the bottom where no layout is given', () => {
    renderPage(<Banner />)
    expect(banner()?.getAttribute('data-consent-layout')).toBe('bar')
  })

  it.each([
    ['Accept all', 'accept-all', true],
    ['Reject all', 'reject-all', false],
  ])('goes at a click on %s, which answers everything', (name, act, choice) => {
    const page = renderPage(<Banner />)
    fireEvent.click(button(name))
    expect(banner()).toBeNull()
    expect(page.consent).toMatchObject({ status: 'decided', record: { act } })
    expect(new Set(Object.values(page.consent.choices))).toEqual(new Set([choice]))
    expect(cookie('consent')).toContain(`/${act}/`)
  })

  it('opens the preferences at a click on Customize and stays below them, so that the focus can return', () => {
    const page = renderPage(<Banner />)
    const customize = button('Customize')
    fireEvent.click(customize)
    expect(page.consent.surface).toBe('preferences')
    expect(button('Customize')).toBe(customize)
    act(() => page.consent.close())
    expect(banner()).not.toBeNull()
    expect(page.consent.record).toBeNull()
  })

  it('goes when the preferences that it opened are answered', () => {
    const page = renderPage(<Banner />)
    fireEvent.click(button('Customize'))
    act(() => page.consent.rejectAll())
    expect(banner()).toBeNull()
  })

  it('does not come with the preferences of a visitor who has decided', () => {
    setCookie(answered((store) => store.rejectAll()))
    const page = renderPage(<Banner />)
    act(() => page.consent.openPreferences())
    expect(banner()).toBeNull()
  })

  it.each([
    ['has accepted', answered((store) => store.acceptAll())],
    ['has refused', answered((store) => store.rejectAll())],
  ])('is not in the DOM of a visitor who %s', (_, text) => {
    setCookie(text)
    renderPage(<Banner />)
    expect(banner()).toBeNull()
  })

  it('is not in the DOM where nothing is optional', () => {
    renderPage(<Banner />, { consent: defineConsent({ categories: {}, services: { session: { category: 'essential' } } }) })
    expect(banner()).toBeNull()
  })

  it('is not in the DOM where nobody has to be asked', () => {
    renderPage(<Banner />, { regime: 'opt-out' })
    expect(banner()).toBeNull()
  })

  it('comes back after a reset', () => {
    const page = renderPage(<Banner />)
    fireEvent.click(button('Reject all'))
    act(() => page.consent.reset())
    expect(banner()).not.toBeNull()
  })

  it('names only what is new where the rest was answered, and its buttons leave the rest as it is', () => {
    setCookie(answered((store) => store.save({ functional: false, analytics: true })))
    const page = renderPage(<Banner />)
    expect(banner()?.textContent).toContain('for something new: Meta.')
    expect(banner()?.textContent).not.toContain('PostHog')
    fireEvent.click(button('Reject'))
    expect(page.consent).toMatchObject({ status: 'decided', choices: { functional: false, posthog: true, hotjar: true, meta: false } })
    expect(banner()).toBeNull()
  })

  it('grants only what is new where that is accepted', () => {
    setCookie(answered((store) => store.save({ functional: false, analytics: false })))
    const page = renderPage(<Banner />)
    fireEvent.click(button('Accept'))
    expect(page.consent).toMatchObject({ status: 'decided', choices: { functional: false, posthog: false, hotjar: false, meta: true } })
  })

  it('names a category without services by its own label', () => {
    setCookie(answered((store) => store.save({ analytics: true, marketing: false })))
    renderPage(<Banner />)
    expect(banner()?.textContent).toContain('something new: Functional.')
  })

  it("lets the site's own click handler run first, and do without ours", () => {
    const order: string[] = []
    const page = renderPage(
      <Banner
        onClick={(event) => {
          order.push((event.target as HTMLElement).dataset.consentAction ?? '')
        }}
      />,
    )
    fireEvent.click(button('Customize'))
    expect(order).toEqual(['customize'])
    expect(page.consent.surface).toBe('preferences')
  })

  it('passes class, ref and every other property to its element, and keeps its own marks', () => {
    const ref = createRef<HTMLElement>()
    renderPage(<Banner ref={ref} className="mine" id="ask" data-testid="here" aria-describedby="more" {...{ 'data-consent-kit': 'other' }} />)
    const found = screen.getByTestId('here')
    expect(ref.current).toBe(found)
    expect(found).toBe(banner())
    expect(found.classList).toContain('mine')
    expect(found.classList.length).toBeGreaterThan(1)
    expect(found.id).toBe('ask')
    expect(found.getAttribute('aria-describedby')).toBe('more')
  })

  it("speaks the site's language as far as it is given, and English beyond", () => {
    renderPage(<Banner />, {
      messages: {
        lang: 'de',
        separator: ' · ',
        bannerTitle: 'Cookies auf {site}',
        acceptAll: 'Alle akzeptieren',
        rejectAll: 'Alle ablehnen',
        analytics: 'Statistik',
      },
    })
    const region = screen.getByRole('region', { name: 'Cookies auf Jetson' })
    expect(region.lang).toBe('de')
    expect(region.textContent).toContain('Functional · Statistik · Marketing')
    expect(button('Alle akzeptieren').parentElement).toBe(button('Alle ablehnen').parentElement)
    expect(button('Customize')).toBeDefined()
  })

  it('is named without a site name too, and has no link where there is no policy', () => {
    renderPage(<Banner />, { consent: defineConsent({ categories: { analytics: {} } }) })
    expect(screen.getByRole('region', { name: 'Cookie preferences' })).toBe(banner())
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('is safe in StrictMode', () => {
    const page = renderPage(
      <StrictMode>
        <Banner />
      </StrictMode>,
    )
    fireEvent.click(button('Accept all'))
    expect(banner()).toBeNull()
    act(() => page.consent.reset())
    expect(document.querySelectorAll('[data-consent-kit=banner]')).toHaveLength(1)
  })

  it.each([
    ['accept-all', true],
    ['reject-all', false],
  ])('takes over an answer from before hydration that the cookie could not hold: %s', async (wish, choice) => {
    Object.assign(window, { consentKitWish: wish })
    const page = renderPage(<Banner />)
    await afterFrames()
    expect(banner()).toBeNull()
    expect(page.consent).toMatchObject({ status: 'decided', record: { act: wish } })
    expect(new Set(Object.values(page.consent.choices))).toEqual(new Set([choice]))
    expect(window).not.toHaveProperty('consentKitWish')
  })

  it('takes an element of the page for no answer, whatever its id is', async () => {
    // a browser has it there under its id
    Object.assign(window, { consentKitWish: Object.assign(document.createElement('a'), { href: 'accept-all:' }) })
    const page = renderPage(<Banner />)
    await afterFrames()
    expect(banner()).not.toBeNull()
    expect(page.consent).toMatchObject({ status: 'undecided', record: null })
  })

  it('leaves an answer from before hydration that the cookie holds as it is', async () => {
    setCookie(answered((store) => store.rejectAll()))
    Object.assign(window, { consentKitWish: 'reject-all' })
    const text = cookie('consent')
    const page = renderPage(<Banner />)
    await afterFrames()
    expect(window).not.toHaveProperty('consentKitWish')
    expect(page.consent.status).toBe('decided')
    expect(cookie('consent')).toBe(text)
  })

  it('does not leave a half-made page where the cookie cannot be kept', async () => {
    const onError = vi.fn()
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation(() => {
      throw new DOMException('The document is sandboxed', 'SecurityError')
    })
    const page = renderPage(<Banner />, { onError })
    fireEvent.click(button('Accept all'))
    expect(banner()).toBeNull()
    expect(page.consent.choices.posthog).toBe(true)
    await afterFrames()
    expect(onError).toHaveBeenCalledOnce()
  })
})
