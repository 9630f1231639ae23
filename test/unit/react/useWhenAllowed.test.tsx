import { act, cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { ConsentServiceError } from '../../../src/gate/ConsentServiceError.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { useConsent } from '../../../src/react/useConsent.js'
import { useWhenAllowed } from '../../../src/react/useWhenAllowed.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { afterFrames } from '../helpers/frames.js'
import { answered, consent, renderPage, setCookie } from '../helpers/pages.js'

beforeEach(clearCookies)
afterEach(cleanup)

/** A component with an effect that notes when it starts and stops. */
function tracker(condition: Parameters<typeof useWhenAllowed>[0] = 'posthog') {
  const log: string[] = []
  function Tracker({ name = 'it' }: { name?: string }) {
    useWhenAllowed(condition, () => {
      log.push(`start ${name}`)
      return () => log.push(`stop ${name}`)
    })
    return null
  }
  return { log, Tracker }
}

describe('useWhenAllowed', () => {
  it('starts when it becomes allowed, stops at withdrawal, and starts again', async () => {
    const { log, Tracker } = tracker()
    const page = renderPage(<Tracker />)
    await afterFrames()
    expect(log).toEqual([])
    act(() => page.consent.acceptAll())
    expect(log, 'not before the answer is on screen').toEqual([])
    await afterFrames()
    expect(log).toEqual(['start it'])
    act(() => page.consent.save({ meta: false }))
    await afterFrames()
    expect(log).toEqual(['start it'])
    act(() => page.consent.rejectAll())
    expect(log).toEqual(['start it', 'stop it'])
    act(() => page.consent.acceptAll())
    await afterFrames()
    expect(log).toEqual(['start it', 'stop it', 'start it'])
  })

  it('starts on a page whose visitor has accepted before, and stops when the component goes', async () => {
    setCookie(answered((store) => store.acceptAll()))
    const { log, Tracker } = tracker({ all: ['posthog', 'meta'] })
    const page = renderPage(<Tracker />)
    await afterFrames()
    page.unmount()
    expect(log).toEqual(['start it', 'stop it'])
  })

  it('starts once in StrictMode', async () => {
    setCookie(answered((store) => store.acceptAll()))
    const { log, Tracker } = tracker()
    const { unmount } = renderPage(
      <StrictMode>
        <Tracker />
      </StrictMode>,
    )
    await afterFrames()
    expect(log).toEqual(['start it'])
    unmount()
    expect(log).toEqual(['start it', 'stop it'])
  })

  it('does not start what was withdrawn before it could', async () => {
    const { log, Tracker } = tracker()
    const page = renderPage(<Tracker />)
    act(() => page.consent.acceptAll())
    act(() => page.consent.rejectAll())
    await afterFrames()
    expect(log).toEqual([])
  })

  it('does not start again because the function is a new one', async () => {
    setCookie(answered((store) => store.acceptAll()))
    const { log, Tracker } = tracker()
    const tree = (name: string) => (
      <ConsentProvider consent={consent}>
        <Tracker name={name} />
      </ConsentProvider>
    )
    const { rerender } = render(tree('first'))
    await afterFrames()
    rerender(tree('second'))
    await afterFrames()
    expect(log).toEqual(['start first'])
  })

  it('may return nothing', async () => {
    const effect = vi.fn()
    function Tracker() {
      useWhenAllowed('analytics', () => void effect())
      return null
    }
    const page = renderPage(<Tracker />)
    act(() => page.consent.acceptAll())
    await afterFrames()
    act(() => page.consent.rejectAll())
    expect(effect).toHaveBeenCalledOnce()
  })

  it('tells onError what it throws, by the name of what it waited for, and keeps the page', async () => {
    const onError = vi.fn()
    const { log, Tracker } = tracker()
    function Broken() {
      useWhenAllowed({ any: ['posthog', 'meta'] }, () => {
        throw Error('no init')
      })
      useWhenAllowed('meta', () => () => {
        throw Error('no exit')
      })
      return <p>still here</p>
    }
    const page = renderPage(
      <>
        <Broken />
        <Tracker />
      </>,
      { onError },
    )
    act(() => page.consent.acceptAll())
    await afterFrames()
    expect(onError).toHaveBeenCalledOnce()
    expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(ConsentServiceError)
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ service: 'posthog or meta', step: 'grant' })
    expect(log).toEqual(['start it'])
    act(() => page.consent.rejectAll())
    await afterFrames()
    expect(onError).toHaveBeenCalledTimes(2)
    expect(onError.mock.calls[1]?.[0]).toMatchObject({ service: 'meta', step: 'revoke', message: expect.stringContaining('no exit') })
    expect(log).toEqual(['start it', 'stop it'])
    expect(page.container.textContent).toBe('still here')
  })

  it('does nothing on a server', () => {
    const effect = vi.fn()
    function Tracker() {
      useWhenAllowed('essential', effect)
      return <p>{useConsent().status}</p>
    }
    renderToString(
      <ConsentProvider consent={consent}>
        <Tracker />
      </ConsentProvider>,
    )
    expect(effect).not.toHaveBeenCalled()
  })
})
