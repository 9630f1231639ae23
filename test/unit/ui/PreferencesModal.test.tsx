import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { Banner } from '../../../src/ui/Banner.js'
import { PreferencesModal } from '../../../src/ui/PreferencesModal.js'
import { clearCookies, cookie } from '../helpers/cookieJar.js'
import { pressEscape, standInForDialogs } from '../helpers/dialog.js'
import { afterFrames } from '../helpers/frames.js'
import { answered, consent, renderPage, setCookie } from '../helpers/pages.js'

standInForDialogs()
beforeEach(clearCookies)
afterEach(cleanup)

const analytics = () => document.querySelector('input[name=analytics]') as HTMLInputElement
const dialog = () => document.querySelector('dialog') as HTMLDialogElement

async function renderOpen(props: Parameters<typeof PreferencesModal>[0] = {}, options: Parameters<typeof renderPage>[1] = {}) {
  const page = renderPage(
    <>
      <Banner />
      <PreferencesModal {...props} />
    </>,
    options,
  )
  act(() => page.consent.openPreferences())
  await afterFrames()
  return page
}

describe('PreferencesModal', () => {
  it('is not in the DOM before it is opened, nor in the HTML of a server', async () => {
    const page = renderPage(<PreferencesModal />)
    await afterFrames()
    expect(dialog()).toBeNull()
    expect(page.container.textContent).toBe('')
    const html = renderToString(
      <ConsentProvider consent={consent} record={null}>
        <PreferencesModal />
      </ConsentProvider>,
    )
    expect(html).toBe('')
  })

  it('is a native dialog, modal, that its heading names', async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
    await renderOpen()
    expect(showModal).toHaveBeenCalledOnce()
    expect(dialog().open).toBe(true)
    expect(dialog().dataset.consentKit).toBe('preferences')
    expect(screen.getByRole('dialog', { name: 'Cookie preferences' })).toBe(dialog())
    expect(dialog().querySelector('form[data-consent-kit=preferences-form]')).not.toBeNull()
    expect(dialog().outerHTML).not.toContain('style=')
  })

  it.each<[string, () => void]>([
    ['Escape', () => pressEscape(dialog())],
    ['the close button', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
    ['a click on the backdrop', () => fireEvent.click(dialog())],
    ['a browser that closes it without asking', () => dialog().close()],
  ])('closes at %s and records nothing of what was switched', async (_, close) => {
    const page = await renderOpen()
    fireEvent.click(analytics())
    act(close)
    await afterFrames()
    expect(dialog()).toBeNull()
    expect(page.consent).toMatchObject({ status: 'undecided', surface: 'banner', record: null })
    expect(document.querySelector('[data-consent-kit=banner]'), 'the banner still asks').not.toBeNull()
    expect(cookie('consent')).toBeUndefined()
    act(() => page.consent.openPreferences())
    await afterFrames()
    expect(analytics().checked).toBe(false)
  })

  it('stays open at a click inside', async () => {
    const page = await renderOpen()
    fireEvent.click(screen.getByText('Cookie preferences', { selector: 'h2' }))
    fireEvent.click(dialog().querySelector('form') as HTMLFormElement)
    expect(page.consent.surface).toBe('preferences')
  })

  it.each([
    ['Accept all', 'accept-all'],
    ['Reject all', 'reject-all'],
    ['Save choices', 'save'],
  ])('closes at %s, which is recorded', async (name, kind) => {
    const page = await renderOpen()
    const before = dialog()
    fireEvent.click([...before.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement)
    await afterFrames()
    expect(dialog()).toBeNull()
    expect(before.open, 'it was closed, and not only removed, so that the focus returns').toBe(false)
    expect(page.consent).toMatchObject({ status: 'decided', surface: 'none', record: { act: kind } })
  })

  it('can be opened again and again', async () => {
    setCookie(answered((store) => store.save({ analytics: true, marketing: false, functional: false })))
    const page = await renderOpen()
    for (let round = 0; round < 3; round++) {
      expect(dialog().open).toBe(true)
      expect(analytics().checked).toBe(true)
      act(() => pressEscape(dialog()))
      await afterFrames()
      expect(dialog()).toBeNull()
      act(() => page.consent.openPreferences())
      await afterFrames()
    }
  })

  it('stays open in StrictMode, where React mounts it twice', async () => {
    const page = renderPage(
      <StrictMode>
        <PreferencesModal />
      </StrictMode>,
    )
    act(() => page.consent.openPreferences())
    await afterFrames()
    expect(page.consent.surface).toBe('preferences')
    expect(dialog()?.open).toBe(true)
  })

  it("lets the site's own handlers run first, which can prevent ours", async () => {
    const page = await renderOpen({ onClick: (event) => event.preventDefault() })
    fireEvent.click(dialog())
    expect(page.consent.surface).toBe('preferences')
  })

  it('passes class and every other property to its element', async () => {
    await renderOpen({ className: 'mine', id: 'preferences' })
    expect(dialog().classList).toContain('mine')
    expect(dialog().id).toBe('preferences')
  })

  it("speaks the site's language", async () => {
    await renderOpen({}, { messages: { lang: 'de', preferences: 'Cookie-Einstellungen', close: 'Schließen', save: 'Auswahl speichern' } })
    expect(screen.getByRole('dialog', { name: 'Cookie-Einstellungen' }).lang).toBe('de')
    expect(screen.getByRole('button', { name: 'Schließen' })).toBeDefined()
    expect(screen.getByText('Auswahl speichern').dataset.consentAction).toBe('save')
  })
})
