import { act, cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { useAllowed } from '../../../src/react/useAllowed.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { answered, consent, renderPage, setCookie } from '../helpers/pages.js'

beforeEach(clearCookies)
afterEach(cleanup)

/** A component that reads one answer, and the answers that it rendered with. */
function reader(condition: Parameters<typeof useAllowed>[0]) {
  const renders: boolean[] = []
  function Reader() {
    renders.push(useAllowed(condition))
    return null
  }
  return { renders, Reader }
}

describe('useAllowed', () => {
  it('renders once more when its answer changes and never otherwise', () => {
    const { renders, Reader } = reader('posthog')
    const page = renderPage(<Reader />)
    expect(renders).toEqual([false])
    act(() => page.consent.save({ hotjar: true }))
    act(() => page.consent.save({ meta: true, functional: true }))
    act(() => page.consent.openPreferences())
    act(() => page.consent.close())
    act(() => page.consent.save({ posthog: false }))
    expect(renders).toEqual([false])
    act(() => page.consent.save({ posthog: true }))
    expect(renders).toEqual([false, true])
    act(() => page.consent.acceptAll())
    act(() => page.consent.save({ hotjar: false, meta: false }))
    expect(renders).toEqual([false, true])
    act(() => page.consent.rejectAll())
    expect(renders).toEqual([false, true, false])
    act(() => page.consent.reset())
    expect(renders).toEqual([false, true, false])
  })

  it('renders once more for a category when its last service is granted', () => {
    const { renders, Reader } = reader('analytics')
    const page = renderPage(<Reader />)
    act(() => page.consent.save({ posthog: true }))
    expect(renders).toEqual([false])
    act(() => page.consent.save({ hotjar: true }))
    expect(renders).toEqual([false, true])
  })

  it('does so for a combination that is written anew at each render', () => {
    const renders: boolean[] = []
    function Reader() {
      renders.push(useAllowed({ any: ['meta', 'functional'] }))
      return null
    }
    const page = renderPage(<Reader />)
    act(() => page.consent.save({ posthog: true }))
    act(() => page.consent.save({ meta: true }))
    act(() => page.consent.save({ functional: true }))
    act(() => page.consent.save({ meta: false }))
    expect(renders).toEqual([false, true])
    act(() => page.consent.save({ functional: false }))
    expect(renders).toEqual([false, true, false])
  })

  it('is right in its first render where the visitor has decided before', () => {
    setCookie(answered((store) => store.acceptAll()))
    const { renders, Reader } = reader('posthog')
    renderPage(<Reader />)
    expect(renders).toEqual([true])
  })

  it('answers a new question at once', () => {
    setCookie(answered((store) => store.save({ posthog: true, meta: false })))
    const seen: [string, boolean][] = []
    function Reader({ id }: { id: string }) {
      seen.push([id, useAllowed(id)])
      return null
    }
    const tree = (id: string) => (
      <ConsentProvider consent={consent}>
        <Reader id={id} />
      </ConsentProvider>
    )
    const { rerender } = render(tree('posthog'))
    rerender(tree('meta'))
    expect(seen).toEqual([
      ['posthog', true],
      ['meta', false],
    ])
  })

  it('is safe in StrictMode', () => {
    const { renders, Reader } = reader('posthog')
    const page = renderPage(
      <StrictMode>
        <Reader />
      </StrictMode>,
    )
    act(() => page.consent.acceptAll())
    expect(new Set(renders)).toEqual(new Set([false, true]))
    expect(renders.at(-1)).toBe(true)
  })

  it('says false for what nobody declared', () => {
    const { renders, Reader } = reader('unknown')
    const page = renderPage(<Reader />)
    act(() => page.consent.acceptAll())
    expect(renders).toEqual([false])
  })
})
