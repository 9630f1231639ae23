import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import { ConsentGate } from '../../../src/react/ConsentGate.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { renderPage } from '../helpers/pages.js'

beforeEach(clearCookies)
afterEach(cleanup)

describe('ConsentGate', () => {
  it('shows its fallback until it is allowed, then its children, and the fallback again after withdrawal', () => {
    const page = renderPage(
      <ConsentGate for={{ all: ['posthog', 'functional'] }} fallback={<p>closed</p>}>
        <p>open</p>
      </ConsentGate>,
    )
    expect(page.container.textContent).toBe('closed')
    act(() => page.consent.save({ posthog: true }))
    expect(page.container.textContent).toBe('closed')
    act(() => page.consent.save({ functional: true }))
    expect(page.container.textContent).toBe('open')
    act(() => page.consent.rejectAll())
    expect(page.container.textContent).toBe('closed')
  })

  it('shows nothing where there is no fallback', () => {
    const page = renderPage(<ConsentGate for="meta">open</ConsentGate>)
    expect(page.container.innerHTML).toBe('')
  })

  it('mounts its children only while it is open', () => {
    let mounted = 0
    function Child() {
      mounted++
      return null
    }
    const page = renderPage(
      <ConsentGate for="meta">
        <Child />
      </ConsentGate>,
    )
    act(() => page.consent.save({ posthog: true }))
    expect(mounted).toBe(0)
    act(() => page.consent.save({ meta: true }))
    expect(mounted).toBe(1)
  })
})
