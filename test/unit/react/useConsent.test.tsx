import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { memo, StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { type Consent, useConsent } from '../../../src/react/useConsent.js'
import { clearCookies, cookie } from '../helpers/cookieJar.js'
import { answered, consent, renderPage, setCookie } from '../helpers/pages.js'

beforeEach(clearCookies)
afterEach(cleanup)

describe('useConsent', () => {
  it('gives the state and everything that can be done with it', () => {
    const page = renderPage()
    expect(page.consent).toMatchObject({ status: 'undecided', surface: 'banner', record: null, regime: 'opt-in', gpc: false })
    expect(Object.keys(page.consent).sort()).toEqual(
      [
        'acceptAll',
        'allows',
        'choices',
        'close',
        'gpc',
        'openPreferences',
        'record',
        'regime',
        'rejectAll',
        'reset',
        'save',
        'status',
        'surface',
        'undecided',
      ].sort(),
    )
    act(() => page.consent.acceptAll())
    expect(page.consent).toMatchObject({ status: 'decided', surface: 'none', choices: { posthog: true } })
    expect(cookie('consent')).toContain('/accept-all/')
    act(() => page.consent.rejectAll())
    expect(page.consent.choices.posthog).toBe(false)
    act(() => page.consent.save({ analytics: true }))
    expect(page.consent.choices).toMatchObject({ posthog: true, hotjar: true, meta: false })
    act(() => page.consent.openPreferences())
    expect(page.consent.surface).toBe('preferences')
    act(() => page.consent.close())
    expect(page.consent.surface).toBe('none')
    act(() => page.consent.reset())
    expect(page.consent).toMatchObject({ status: 'undecided', surface: 'banner' })
    expect(cookie('consent')).toBeUndefined()
  })

  it('gives a new `allows` at each change and the same one until then, so that memoized components see the change', () => {
    const seen: boolean[] = []
    const Memoized = memo(function Memoized({ allows }: Pick<Consent, 'allows'>) {
      seen.push(allows('posthog'))
      return null
    })
    let allows: Consent['allows'] | undefined
    function Reader() {
      ;({ allows } = useConsent())
      return <Memoized allows={allows} />
    }
    const page = renderPage(<Reader />)
    const first = allows
    page.rerender(
      <ConsentProvider consent={consent}>
        <Reader />
      </ConsentProvider>,
    )
    seen.length = 0
    act(() => page.consent.acceptAll())
    expect(allows).not.toBe(first)
    expect(seen).toEqual([true])
    expect(first?.('posthog'), 'the older one keeps to its moment').toBe(false)
  })

  it('keeps the functions that act the same, so that an effect may depend on them', () => {
    const page = renderPage()
    const { acceptAll, rejectAll, save, reset, openPreferences, close } = page.consent
    act(() => acceptAll())
    expect(page.consent).toMatchObject({ acceptAll, rejectAll, save, reset, openPreferences, close })
  })

  it('can be torn apart into its functions, and used in StrictMode', () => {
    function Buttons() {
      const { status, acceptAll, allows } = useConsent()
      return (
        <button type="button" onClick={acceptAll}>
          {status} {String(allows({ all: ['analytics', 'marketing'] }))}
        </button>
      )
    }
    render(
      <StrictMode>
        <ConsentProvider consent={consent}>
          <Buttons />
        </ConsentProvider>
      </StrictMode>,
    )
    const button = screen.getByRole('button')
    expect(button.textContent).toBe('undecided false')
    fireEvent.click(button)
    expect(button.textContent).toBe('decided true')
  })

  it('renders nothing anew for a focus that changed nothing', () => {
    setCookie(answered((store) => store.rejectAll()))
    let renders = 0
    function Reader() {
      useConsent()
      renders++
      return null
    }
    renderPage(<Reader />)
    act(() => void dispatchEvent(new Event('focus')))
    expect(renders).toBe(1)
  })

  it('shows that the cookie was deleted by hand at the next focus', () => {
    setCookie(answered((store) => store.acceptAll()))
    const page = renderPage()
    expect(page.consent.status).toBe('decided')
    clearCookies()
    act(() => void dispatchEvent(new Event('focus')))
    expect(page.consent).toMatchObject({ status: 'undecided', surface: 'banner', choices: { posthog: false } })
  })
})
