import { act, cleanup } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { ConsentScript } from '../../../src/react/ConsentScript.js'
import '../../../src/gate/lateGate.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { afterFrames } from '../helpers/frames.js'
import { answered, consent, renderPage } from '../helpers/pages.js'

const src = 'https://stats.example/script.js'
const scripts = () => [...document.querySelectorAll<HTMLScriptElement>(`script[src="${src}"]`)]

beforeEach(clearCookies)
afterEach(() => {
  cleanup()
  document.head.replaceChildren()
})

describe('ConsentScript', () => {
  it('adds its script once it is allowed, with its attributes and the nonce of the provider', async () => {
    const onReady = vi.fn()
    const page = renderPage(<ConsentScript for="analytics" src={src} data-domain="example.com" id="stats" crossOrigin="anonymous" onReady={onReady} />, {
      nonce: 'n0nce',
    })
    await afterFrames()
    expect(scripts()).toEqual([])
    act(() => page.consent.acceptAll())
    expect(scripts(), 'not before the answer is on screen').toEqual([])
    await afterFrames()
    const [script] = scripts()
    expect(script?.async).toBe(true)
    expect(script?.dataset.domain).toBe('example.com')
    expect(script?.id).toBe('stats')
    expect(script?.crossOrigin).toBe('anonymous')
    expect(script?.nonce).toBe('n0nce')
    expect(onReady).not.toHaveBeenCalled()
    script?.dispatchEvent(new Event('load'))
    await afterFrames()
    expect(onReady).toHaveBeenCalledOnce()
  })

  it('adds it once, in StrictMode, in two places, and after a withdrawal and another yes', async () => {
    const page = renderPage(
      <StrictMode>
        <ConsentScript for="analytics" src={src} />
        <ConsentScript for="analytics" src={src} async={false} />
      </StrictMode>,
    )
    act(() => page.consent.acceptAll())
    await afterFrames()
    scripts()[0]?.dispatchEvent(new Event('load'))
    act(() => page.consent.rejectAll())
    act(() => page.consent.acceptAll())
    await afterFrames()
    expect(scripts()).toHaveLength(1)
  })

  it('tells onError when the script cannot be had, and tries again after the next yes', async () => {
    const onError = vi.fn()
    const onReady = vi.fn()
    const page = renderPage(<ConsentScript for="analytics" src={src} onReady={onReady} />, { onError })
    act(() => page.consent.acceptAll())
    await afterFrames()
    scripts()[0]?.dispatchEvent(new Event('error'))
    await afterFrames()
    expect(onError).toHaveBeenCalledOnce()
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ service: 'analytics', step: 'load', message: expect.stringContaining(src) })
    expect(scripts()).toEqual([])
    act(() => page.consent.rejectAll())
    act(() => page.consent.acceptAll())
    await afterFrames()
    expect(scripts()).toHaveLength(1)
    scripts()[0]?.dispatchEvent(new Event('load'))
    await afterFrames()
    expect(onReady).toHaveBeenCalledOnce()
  })

  it('adds nothing where the yes is taken back while its loader is on the way', async () => {
    let arrive = () => {}
    const way = new Promise<void>((resolve) => {
      arrive = resolve
    })
    vi.doMock('../../../src/gate/lateGate.js', async (original) => way.then(() => original()))
    const page = renderPage(<ConsentScript for="analytics" src={src} />)
    act(() => page.consent.acceptAll())
    await act(() => new Promise((resolve) => setTimeout(resolve, 150)))
    act(() => page.consent.rejectAll())
    arrive()
    await afterFrames()
    vi.doUnmock('../../../src/gate/lateGate.js')
    expect(scripts()).toEqual([])
  })

  it('puts its address into no HTML, also not where the record says yes', () => {
    const record = decodeRecord(answered((store) => store.acceptAll()))
    const html = renderToString(
      <ConsentProvider consent={consent} record={record}>
        <ConsentScript for="analytics" src={src} />
      </ConsentProvider>,
    )
    expect(html).toBe('')
  })
})
