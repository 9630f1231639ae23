import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { ResetButton } from '../../../src/policy/index.js'
import { de } from '../../../src/policy/locales/de.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { answered, renderPage, setCookie } from '../helpers/pages.js'

const consent = defineConsent({
  categories: { functional: {} },
  services: {
    dashboard: {
      category: 'functional',
      items: [
        { name: 'layout', kind: 'localStorage' },
        { name: 'widgets', kind: 'localStorage' },
      ],
    },
  },
})

beforeEach(() => {
  clearCookies()
  localStorage.setItem('layout', '1')
  localStorage.setItem('widgets', '1')
  setCookie(answered((store) => store.acceptAll(), consent))
})
afterEach(() => {
  cleanup()
  localStorage.clear()
})

const press = async (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))

describe('ResetButton', () => {
  it('deletes what its category has stored, says what, and leaves the choice as it is', async () => {
    const onReset = vi.fn()
    const page = renderPage(<ResetButton for="functional" onReset={onReset} />, { consent })
    const before = page.consent.record
    await press('Delete stored entries: Functional')
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Deleted: layout, widgets'))
    expect(localStorage.length).toBe(0)
    expect(page.consent.record).toBe(before)
    expect(page.consent.choices).toEqual({ dashboard: true })
    expect(onReset).toHaveBeenCalledWith(['layout', 'widgets'])
    await press('Delete stored entries: Functional')
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Nothing was stored.'))
  })

  it('is called as the site likes, and in its language', () => {
    renderPage(
      <>
        <ResetButton for="functional">Reset my dashboard</ResetButton>
        <ResetButton for="functional" messages={de} />
      </>,
      { consent },
    )
    expect(screen.getByRole('button', { name: 'Reset my dashboard' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Gespeicherte Einträge löschen: Funktionen' }).lang).toBe('de')
  })

  it('can be stopped by the site, and tells of what it does not know', async () => {
    const onError = vi.fn()
    renderPage(
      <>
        <ResetButton for="functional" onClick={(event) => event.preventDefault()}>
          Stopped
        </ResetButton>
        <ResetButton for="functionnal">Unknown</ResetButton>
      </>,
      { consent, onError },
    )
    await press('Stopped')
    await press('Unknown')
    await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining('"functionnal" cannot be reset') })))
    expect(localStorage.length).toBe(2)
  })
})
