import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Banner } from '../../../src/ui/Banner.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { afterFrames } from '../helpers/frames.js'
import { renderPage } from '../helpers/pages.js'

// In a file of its own: React 18 in development puts the pretended event back, which no later test gets rid of.

beforeEach(clearCookies)
afterEach(cleanup)

describe('what a visitor presses in the banner', () => {
  const press = (button: string) => {
    event.target = screen.getByText(button)
    fireEvent.click(event.target)
  }
  const banner = () => document.querySelector<HTMLElement>('[data-consent-kit="banner"]')

  // what a script dispatches is told at once
  const event = { isTrusted: true, target: null as Element | null }
  beforeEach(() => {
    event.isTrusted = true
    vi.spyOn(window, 'event', 'get').mockReturnValue(event as unknown as Event)
  })

  it('is stored and seen at once, and told once it has been painted', async () => {
    const onChange = vi.fn()
    renderPage(<Banner />, { onChange })
    await afterFrames()
    press('Accept all')
    expect(document.cookie).toContain('accept-all')
    expect(banner()?.hidden).toBe(true)
    expect(onChange).not.toHaveBeenCalled()
    await afterFrames()
    expect(onChange).toHaveBeenCalledOnce()
    expect(banner()).toBeNull()
  })

  it('is told at once where the banner stays, or a dialog opens', async () => {
    const page = renderPage(<Banner />)
    await afterFrames()
    event.target = banner()
    act(() => page.consent.save({ posthog: true }))
    expect(banner()?.hidden).toBe(false)
    expect(page.consent.choices.posthog).toBe(true)
    act(() => page.consent.openPreferences())
    expect(page.consent.surface).toBe('preferences')
    expect(banner()?.hidden).toBe(false)
  })

  it('is told at once where it was pressed elsewhere, as in the preferences that it opened', async () => {
    const onChange = vi.fn()
    const page = renderPage(<Banner />, { onChange })
    await afterFrames()
    event.target = document.body
    act(() => page.consent.acceptAll())
    expect(onChange).toHaveBeenCalledOnce()
    expect(banner()).toBeNull()
  })

  it('does not keep the banner hidden that is asked for again before that', async () => {
    const page = renderPage(<Banner />)
    await afterFrames()
    press('Reject all')
    act(() => page.consent.reset())
    await afterFrames()
    expect(page.consent.status).toBe('undecided')
    expect(banner()?.hidden).toBe(false)
  })
})
