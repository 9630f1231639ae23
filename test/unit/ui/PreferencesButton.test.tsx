import { cleanup, fireEvent, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import { PreferencesButton } from '../../../src/ui/PreferencesButton.js'
import { clearCookies } from '../helpers/cookieJar.js'
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
})
