import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { PreferencesButton } from '../../../src/ui/PreferencesButton.js'
import { PreferencesForm } from '../../../src/ui/PreferencesForm.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { afterFrames } from '../helpers/frames.js'
import { answered, renderPage, setCookie } from '../helpers/pages.js'

beforeEach(clearCookies)
afterEach(cleanup)

describe('PreferencesButton', () => {
  it('opens the preferences, also for a visitor who has decided', () => {
    setCookie(answered((store) => store.acceptAll()))
    const page = renderPage(<PreferencesButton />)
    const button = screen.getByRole('button', { name: 'Cookie preferences' })
    expect(button.getAttribute('type')).toBe('button')
    expect(button.getAttribute('aria-haspopup')).toBe('dialog')
    expect(button.dataset).toMatchObject({ consentAction: 'customize', consentKit: 'preferences-button' })
    fireEvent.click(button)
    expect(page.consent).toMatchObject({ surface: 'preferences', status: 'decided' })
  })

  it("runs the site's own handler first, which can prevent ours", () => {
    const seen: string[] = []
    const page = renderPage(
      <>
        <PreferencesButton onClick={() => seen.push(page.consent.surface)}>first</PreferencesButton>
        <PreferencesButton onClick={(event) => event.preventDefault()}>never</PreferencesButton>
      </>,
    )
    fireEvent.click(screen.getByText('never'))
    expect(page.consent.surface).toBe('banner')
    fireEvent.click(screen.getByText('first'))
    expect(seen).toEqual(['banner'])
    expect(page.consent.surface).toBe('preferences')
  })

  it('takes children, class, ref and every other property of a button', () => {
    const ref = createRef<HTMLButtonElement>()
    renderPage(
      <PreferencesButton ref={ref} className="mine" id="manage" disabled>
        Manage <b>cookies</b>
      </PreferencesButton>,
    )
    expect(ref.current?.textContent).toBe('Manage cookies')
    expect(ref.current?.classList).toContain('mine')
    expect(ref.current?.id).toBe('manage')
    expect(ref.current?.disabled).toBe(true)
  })

  it("says it in the site's language", () => {
    renderPage(<PreferencesButton />, { messages: { preferences: 'Cookie-Einstellungen' } })
    expect(screen.getByRole('button', { name: 'Cookie-Einstellungen' })).toBeDefined()
  })

  describe("the visitor's opt-out signal", () => {
    const signal = (isOn: boolean) => Object.defineProperty(navigator, 'globalPrivacyControl', { value: isOn, configurable: true })
    const told = () => screen.queryByText('Your opt-out signal is honoured')
    const sale = defineConsent({ categories: { analytics: {}, marketing: { sale: true } }, services: { meta: { category: 'marketing' } } })
    afterEach(() => void Reflect.deleteProperty(navigator, 'globalPrivacyControl'))

    it('is said to be honoured under opt-out, until they allow what it turned off', () => {
      signal(true)
      const page = renderPage(<PreferencesButton />, { consent: sale, regime: 'opt-out' })
      expect(told()).not.toBeNull()
      expect(page.consent.choices).toEqual({ analytics: true, meta: false })
      act(() => page.consent.save({ analytics: false }))
      expect(told()).not.toBeNull()
      act(() => page.consent.save({ marketing: true }))
      expect(told()).toBeNull()
      act(() => page.consent.rejectAll())
      expect(told()).not.toBeNull()
    })

    it('is not spoken of where there is none, and where they are asked anyway', () => {
      const page = renderPage(<PreferencesButton />, { consent: sale, regime: 'opt-out' })
      expect(told()).toBeNull()
      act(() => page.consent.rejectAll())
      expect(told()).toBeNull()
      cleanup()
      clearCookies()
      signal(true)
      renderPage(<PreferencesButton />, { consent: sale })
      expect(told()).toBeNull()
    })

    it('is said to be honoured in the preferences too', async () => {
      signal(true)
      renderPage(<PreferencesForm />, { consent: sale, regime: 'opt-out' })
      await afterFrames()
      expect(told()).not.toBeNull()
    })

    it('is in the HTML where the request carried it', () => {
      const reading = { record: null, regime: 'opt-out' as const, gpc: true, allows: () => false }
      const html = renderToString(
        <ConsentProvider consent={sale} record={reading}>
          <PreferencesButton />
        </ConsentProvider>,
      )
      expect(html).toContain('Your opt-out signal is honoured')
    })
  })
})
