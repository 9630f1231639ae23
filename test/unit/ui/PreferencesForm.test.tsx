import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { PreferencesForm } from '../../../src/ui/PreferencesForm.js'
import { clearCookies, cookie } from '../helpers/cookieJar.js'
import { afterFrames } from '../helpers/frames.js'
import { answered, consent, hydrate, renderPage, setCookie } from '../helpers/pages.js'

beforeEach(clearCookies)
afterEach(cleanup)

const form = () => document.querySelector<HTMLFormElement>('form[data-consent-kit=preferences-form]') as HTMLFormElement
const inputs = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox][role=switch]')]
const toggle = (name: string) => inputs().find((each) => each.name === name) as HTMLInputElement
const switches = () => Object.fromEntries(inputs().map(({ name, checked }) => [name, checked]))
const click = (action: string) => fireEvent.click(form().querySelector(`button[data-consent-action=${action}]`) as HTMLButtonElement)
const status = () => form().querySelector('[role=status]')?.textContent

async function renderForm(props: Parameters<typeof PreferencesForm>[0] = {}, options: Parameters<typeof renderPage>[1] = {}) {
  const page = renderPage(<PreferencesForm {...props} />, options)
  await afterFrames()
  return page
}

describe('PreferencesForm', () => {
  it('has a real switch, named by its label, for each category and service; all of them are off at first', async () => {
    await renderForm()
    expect(switches()).toEqual({ functional: false, analytics: false, posthog: false, hotjar: false, marketing: false })
    for (const [name, id] of Object.entries({ Functional: 'functional', Analytics: 'analytics', PostHog: 'posthog', Hotjar: 'hotjar', Marketing: 'marketing' }))
      expect(screen.getByRole('switch', { name, hidden: true })).toBe(toggle(id))
  })

  it('has no switch for what is essential, and says that it is always on', async () => {
    await renderForm()
    const essential = screen.getByRole('group', { name: 'Essential' })
    expect(essential.querySelector('input')).toBeNull()
    expect(essential.textContent).toContain('Always on')
    expect(essential.textContent).toContain('consent')
  })

  it('sets all services of a category with its switch, and shows the category on only while all of them are', async () => {
    await renderForm()
    fireEvent.click(toggle('analytics'))
    expect(switches()).toMatchObject({ analytics: true, posthog: true, hotjar: true, marketing: false })
    fireEvent.click(toggle('hotjar'))
    expect(switches()).toMatchObject({ analytics: false, posthog: true, hotjar: false })
    fireEvent.click(toggle('hotjar'))
    expect(switches()).toMatchObject({ analytics: true })
    fireEvent.click(toggle('analytics'))
    expect(switches()).toMatchObject({ analytics: false, posthog: false, hotjar: false })
  })

  it('records nothing until it is saved, and then exactly what is switched', async () => {
    const page = await renderForm()
    fireEvent.click(toggle('posthog'))
    fireEvent.click(toggle('functional'))
    expect(page.consent.record).toBeNull()
    expect(cookie('consent')).toBeUndefined()
    click('save')
    expect(page.consent).toMatchObject({
      status: 'decided',
      choices: { functional: true, posthog: true, hotjar: false, meta: false },
      record: { act: 'save' },
    })
    expect(cookie('consent')).toMatch(/\/save\/yes:functional\.posthog\/no:hotjar\.meta\/end$/)
  })

  it('refuses everything where it is saved as it stood at first', async () => {
    const page = await renderForm()
    click('save')
    expect(page.consent.status).toBe('decided')
    expect(Object.values(page.consent.choices)).toEqual([false, false, false, false])
  })

  it('says what is saved, and no longer once something is switched again', async () => {
    await renderForm()
    expect(status()).toBe('')
    fireEvent.click(toggle('posthog'))
    click('save')
    expect(status()).toBe('Saved. Allowed: PostHog.')
    setCookie((cookie('consent') ?? '').replace('/end', '.id-mAfCw0T7Qx2l0v5WJb9nXg/end'))
    act(() => void dispatchEvent(new Event('focus')))
    expect(status(), 'also when a response has put the id of the receipt into the cookie').toBe('Saved. Allowed: PostHog.')
    fireEvent.click(toggle('analytics'))
    expect(status()).toBe('')
  })

  it.each([
    ['accept-all', true, 'Saved: everything is allowed.'],
    ['reject-all', false, 'Saved: everything optional is off.'],
  ])('has %s inside, which sets every switch and drops what was only switched', async (act, choice, said) => {
    const page = await renderForm()
    fireEvent.click(toggle('posthog'))
    click(act)
    expect(page.consent.record?.act).toBe(act)
    expect(new Set(Object.values(switches()))).toEqual(new Set([choice]))
    expect(status()).toBe(said)
  })

  it('has accept and reject alike, beside each other', async () => {
    await renderForm()
    const [accept, reject, save] = form().querySelectorAll('button')
    expect([accept, reject, save].map((each) => [each?.textContent, each?.dataset.consentAction])).toEqual([
      ['Accept all', 'accept-all'],
      ['Reject all', 'reject-all'],
      ['Save choices', 'save'],
    ])
    expect(accept?.parentElement).toBe(reject?.parentElement)
    expect([accept?.className, accept?.getAttributeNames()]).toEqual([reject?.className, reject?.getAttributeNames()])
  })

  it('shows what was answered before', async () => {
    setCookie(answered((store) => store.save({ analytics: true, marketing: false, functional: true })))
    await renderForm()
    expect(switches()).toEqual({ functional: true, analytics: true, posthog: true, hotjar: true, marketing: false })
  })

  it('follows a decision of another tab', async () => {
    await renderForm()
    setCookie(answered((store) => store.acceptAll()))
    act(() => void dispatchEvent(new Event('focus')))
    expect(new Set(Object.values(switches()))).toEqual(new Set([true]))
  })

  it('shows what each service is for, whose it is and what it stores', async () => {
    const consent = defineConsent({
      categories: { analytics: { label: 'Statistics', description: 'Counts visits.' } },
      services: {
        posthog: {
          category: 'analytics',
          label: 'PostHog',
          purpose: 'Counts what is clicked.',
          provider: { name: 'PostHog Inc.', country: 'US', policyUrl: 'https://posthog.com/privacy' },
          items: [
            { name: 'ph_*', duration: '1 year', purpose: 'Tells visitors apart.' },
            { name: 'ph_queue', kind: 'localStorage', duration: 'persistent' },
            { name: 'ph_tab', kind: 'sessionStorage', duration: 'session' },
          ],
        },
      },
    })
    await renderForm({}, { consent })
    const category = screen.getByRole('group', { name: 'Statistics' })
    expect(category.textContent).toContain('Counts visits.')
    const service = category.querySelector('details') as HTMLDetailsElement
    expect(service.querySelector('h4')?.textContent).toBe('PostHog')
    expect(service.textContent).toContain('Counts what is clicked.')
    expect(service.textContent).toContain('Provider: PostHog Inc., United States')
    expect(service.querySelector('a')?.getAttribute('href')).toBe('https://posthog.com/privacy')
    expect([...service.querySelectorAll('li')].map((item) => [...item.children].map((part) => part.textContent))).toEqual([
      ['ph_*', 'Cookie · 1 year · Tells visitors apart.'],
      ['ph_queue', 'Local storage · Until it is deleted'],
      ['ph_tab', 'Session storage · Until the browser is closed'],
    ])
    expect(service.querySelector('input'), 'one service needs no switch beside its category').toBeNull()
  })

  it("lets the site's own submit handler run first, which can prevent ours", async () => {
    const page = await renderForm({ onSubmit: (event) => event.preventDefault() })
    click('save')
    expect(page.consent.record).toBeNull()
  })

  it('saves each switch at once where it is told to, and answers nothing else', async () => {
    const page = await renderForm({ saves: 'at-once' })
    expect(form().querySelector('[data-consent-action=save]')).toBeNull()
    fireEvent.click(toggle('posthog'))
    expect(page.consent.record?.choices).toEqual({ posthog: true })
    expect(page.consent.undecided).toEqual(['functional', 'hotjar', 'meta'])
    expect(status()).toBe('Saved. Allowed: PostHog.')
    fireEvent.click(toggle('analytics'))
    expect(page.consent.choices).toMatchObject({ posthog: true, hotjar: true, meta: false })
    fireEvent.click(toggle('analytics'))
    expect(page.consent.record?.choices).toEqual({ posthog: false, hotjar: false })
    fireEvent.submit(form())
    expect(page.consent.undecided, 'it is no answer to send the form').toEqual(['functional', 'meta'])
    click('reject-all')
    expect(page.consent.undecided).toEqual([])
  })

  it('says what has changed since the answer, until the next one', async () => {
    const declare = (date: string) => defineConsent({ categories: { analytics: {} }, changes: [{ date, summary: 'The counter is hosted in Sweden now.' }] })
    const today = new Date()
    const day = (days: number) => new Date(today.getTime() + days * 86400e3).toISOString().slice(0, 10)
    const note = 'Changed since your last choice: The counter is hosted in Sweden now.'
    const later = await renderForm({}, { consent: declare(day(1)) })
    expect(form().textContent, 'nobody has answered before the change').not.toContain(note)
    click('reject-all')
    expect(form().textContent).toContain(note)
    later.unmount()
    await renderForm({}, { consent: declare(day(0)) })
    expect(form().textContent, 'who answered on that day has answered after it').not.toContain(note)
  })

  it('waits in the HTML of a server, so that nothing is switched or pressed that React would not know of', async () => {
    const tree = (
      <ConsentProvider consent={consent}>
        <PreferencesForm />
      </ConsentProvider>
    )
    // its code has come by then
    await renderForm()
    cleanup()
    const { container, problems, unmount } = await hydrate(renderToString(tree), tree, (html) => {
      const waiting = [...html.querySelectorAll<HTMLInputElement>('input, button')]
      expect(waiting).toHaveLength(8)
      expect(waiting.filter(({ disabled }) => !disabled)).toEqual([])
    })
    await afterFrames()
    expect(problems).toEqual([])
    expect(container.querySelectorAll('input, button')).toHaveLength(8)
    expect(container.querySelectorAll(':disabled')).toHaveLength(0)
    unmount()
  })

  it('does not leave the page when it is submitted', async () => {
    await renderForm()
    expect(fireEvent.submit(form())).toBe(false)
  })

  it('passes class and every other property to its form', async () => {
    await renderForm({ className: 'mine', id: 'settings', 'aria-label': 'Cookies' })
    expect(form().classList).toContain('mine')
    expect(form().id).toBe('settings')
    expect(form().getAttribute('aria-label')).toBe('Cookies')
  })

  it('has no ids of its own that two of them on a page would share', async () => {
    renderPage(
      <>
        <PreferencesForm />
        <PreferencesForm />
      </>,
    )
    await afterFrames()
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(4)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is safe in StrictMode', async () => {
    const page = renderPage(
      <StrictMode>
        <PreferencesForm />
      </StrictMode>,
    )
    await afterFrames()
    fireEvent.click(toggle('posthog'))
    click('save')
    expect(page.consent.choices).toEqual({ functional: false, posthog: true, hotjar: false, meta: false })
  })

  it('has nothing to decide where only essential things are declared', async () => {
    const page = await renderForm({}, { consent: defineConsent({ categories: {} }) })
    expect(inputs()).toEqual([])
    click('save')
    expect(page.consent.record).toBeNull()
  })
})
