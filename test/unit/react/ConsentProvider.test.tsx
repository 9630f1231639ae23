import { act, cleanup, render, screen } from '@testing-library/react'
import { Component, type ReactNode, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { ConsentServiceError } from '../../../src/gate/ConsentServiceError.js'
import { ConsentGate } from '../../../src/react/ConsentGate.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { ConsentScript } from '../../../src/react/ConsentScript.js'
import { useAllowed } from '../../../src/react/useAllowed.js'
import { useConsent } from '../../../src/react/useConsent.js'
import { useWhenAllowed } from '../../../src/react/useWhenAllowed.js'
import { readConsent } from '../../../src/server/readConsent.js'
import { Banner } from '../../../src/ui/Banner.js'
import { PreferencesButton } from '../../../src/ui/PreferencesButton.js'
import { clearCookies, cookie } from '../helpers/cookieJar.js'
import { afterFrames } from '../helpers/frames.js'
import { answered, consent, hydrate, renderPage, setCookie } from '../helpers/pages.js'
import { takeConsole } from '../helpers/quietConsole.js'

const accepted = answered((store) => store.acceptAll())
const rejected = answered((store) => store.rejectAll())

beforeEach(clearCookies)
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  vi.unstubAllEnvs()
})

function Answer() {
  const { status, surface, allows } = useConsent()
  return (
    <p>
      {status} {surface} {String(allows('posthog'))} {String(useAllowed('marketing'))}
    </p>
  )
}

const page = (props: object = {}) => (
  <ConsentProvider consent={consent} {...props}>
    <Answer />
    <Banner />
    <ConsentGate for="posthog" fallback={<em>closed</em>}>
      <strong>open</strong>
    </ConsentGate>
  </ConsentProvider>
)

describe('on a server', () => {
  it('knows nothing without a record: the banner is there but hidden, no gate open, whatever was rendered before', () => {
    const html = renderToString(page())
    expect(html).toContain('closed')
    expect(html).not.toContain('open<')
    expect(html).toMatch(/<section[^>]* data-consent-kit="banner"[^>]* hidden=""/)
    expect(html.replaceAll('<!-- -->', '')).toContain('<p>pending none false false</p>')
  })

  it('opens the gates and leaves the banner out where the record says yes', () => {
    const html = renderToString(page({ record: decodeRecord(accepted) })).replaceAll('<!-- -->', '')
    expect(html).toContain('<p>decided none true true</p>')
    expect(html).toContain('<strong>open</strong>')
    expect(html).not.toContain('data-consent-kit')
  })

  it('sends the banner where there is no record, and none where everything was refused', () => {
    expect(renderToString(page({ record: null }))).toContain('data-consent-kit="banner"')
    const html = renderToString(page({ record: decodeRecord(rejected) }))
    expect(html).not.toContain('data-consent-kit')
    expect(html).toContain('closed')
  })

  it('takes what readConsent gives as it is, with the regime and the signal that it was read by', async () => {
    const reading = await readConsent(consent, `consent=${accepted}`)
    expect(renderToString(page({ record: reading }))).toBe(renderToString(page({ record: decodeRecord(accepted) })))
    const optOut = await readConsent(consent, '', { regime: 'opt-out' })
    expect(renderToString(page({ record: optOut }))).toBe(renderToString(page({ record: null, regime: 'opt-out' })))
    expect(renderToString(page({ record: optOut }))).toContain('<strong>open</strong>')
    expect(renderToString(page({ record: optOut, regime: 'opt-in' }))).toContain('closed')
  })

  it('gives an undecided visitor a banner that works before hydration: shown, with its inline script', () => {
    const html = renderToString(page({ record: null, nonce: 'n0nce' }))
    expect(html).toMatch(/<section(?![^>]* hidden)[^>]* data-consent-kit="banner"/)
    expect(html).toContain('<script nonce="n0nce">')
    expect(html).not.toContain('<form')
  })

  it('makes the banner a form post where there is an endpoint, so that it works with JavaScript off', () => {
    const parse = (props: object) => {
      document.body.innerHTML = renderToString(page(props))
      const form = document.querySelector('form')
      const buttons = [...(form?.querySelectorAll('button') ?? [])].map(({ type, name, value }) => `${type} ${name} ${value}`.trim())
      return { method: form?.method, action: form?.getAttribute('action'), buttons }
    }
    expect(parse({ record: null, endpoint: '/api/consent' })).toEqual({
      method: 'post',
      action: '/api/consent',
      buttons: ['submit act accept-all', 'submit act reject-all', 'button'],
    })
    const some = decodeRecord(answered((store) => store.save({ analytics: true })))
    expect(parse({ record: some, endpoint: '/api/consent' }).buttons).toEqual(['submit act accept-new', 'submit act reject-new', 'button'])
  })

  it('shares nothing between two requests', () => {
    const [yes, no] = [page({ record: decodeRecord(accepted) }), page({ record: decodeRecord(rejected) })]
    const first = renderToString(yes)
    const second = renderToString(no)
    expect(second).not.toContain('open<')
    expect(renderToString(yes)).toBe(first)
    expect(renderToString(no)).toBe(second)
    expect(renderToString(page({ record: null }))).toContain('data-consent-kit="banner"')
  })
})

describe('hydration', () => {
  it.each([
    ['a visitor who has accepted', accepted, 'decided none true true', 'open'],
    ['a visitor who has refused', rejected, 'decided none false false', 'closed'],
    ['a new visitor', '', 'undecided banner false false', 'closed'],
  ])('of a static page ends on the real state without a word in the console, for %s', async (_, text, state, gate) => {
    const html = renderToString(<StrictMode>{page()}</StrictMode>)
    if (text) setCookie(text)
    const { container, problems, unmount } = await hydrate(html, <StrictMode>{page()}</StrictMode>)
    expect(problems).toEqual([])
    expect(container.querySelector('p')?.textContent).toBe(state)
    expect(container.textContent).toContain(gate)
    expect(container.querySelector('[data-consent-kit=banner]') !== null).toBe(!text)
    unmount()
  })

  it.each([
    ['that says the same', accepted, accepted, 'decided none true true'],
    ['that the cookie has overtaken', accepted, rejected, 'decided none false false'],
    ['that the cookie has overtaken the other way', rejected, accepted, 'decided none true true'],
    ['whose cookie is gone', accepted, '', 'undecided banner false false'],
  ])('of a page with a record %s ends on what the cookie says', async (_, sent, text, state) => {
    const tree = page({ record: decodeRecord(sent) })
    const html = renderToString(tree)
    if (text) setCookie(text)
    const { container, problems, unmount } = await hydrate(html, tree)
    expect(problems).toEqual([])
    expect(container.querySelector('p')?.textContent).toBe(state)
    unmount()
  })

  it('starts from what the server sent', async () => {
    const seen: boolean[] = []
    function Reader() {
      seen.push(useAllowed('posthog'))
      return null
    }
    const tree = (
      <ConsentProvider consent={consent}>
        <Reader />
      </ConsentProvider>
    )
    const html = renderToString(tree)
    seen.length = 0
    setCookie(accepted)
    const { unmount } = await hydrate(html, tree)
    expect(seen).toEqual([false, true])
    unmount()
  })
})

describe('a missing provider', () => {
  class Boundary extends Component<{ children: ReactNode }, { message?: string }> {
    override state: { message?: string } = {}
    static getDerivedStateFromError(error: Error) {
      return { message: error.message }
    }
    override render() {
      return this.state.message ?? this.props.children
    }
  }
  function Hook() {
    return String(useAllowed('analytics'))
  }
  function Effect() {
    useWhenAllowed('analytics', () => {})
    return null
  }
  function Consent() {
    return useConsent().status
  }

  it.each<[string, ReactNode]>([
    ['a hook', <Hook key="" />],
    ['an effect', <Effect key="" />],
    ['the consent', <Consent key="" />],
    [
      'a gate',
      <ConsentGate key="" for="analytics">
        x
      </ConsentGate>,
    ],
    ['a script', <ConsentScript key="" for="analytics" src="/x.js" />],
    ['the banner', <Banner key="" />],
    ['the button', <PreferencesButton key="" />],
  ])('is answered with a clear sentence by %s', (_, child) => {
    // React 18 lets the browser report what a boundary caught
    const quiet = (event: Event) => event.preventDefault()
    addEventListener('error', quiet)
    const { container } = render(<Boundary>{child}</Boundary>)
    removeEventListener('error', quiet)
    expect(container.textContent).toMatch(
      /^consent-kit: no <ConsentProvider> above this: wrap your app in <ConsentProvider consent=\{consent\}>, in Next\.js inside <body> of app\/layout\.tsx\./,
    )
    takeConsole() // React's own words about an error that a boundary caught
  })

  it('is answered in short in production', () => {
    function Reader() {
      useConsent()
      return null
    }
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => renderToString(<Reader />)).toThrow(/^consent-kit: no <ConsentProvider> above this$/)
  })
})

describe('a nested provider', () => {
  const inner = defineConsent({ categories: { social: {} } })
  const tree = (
    <ConsentProvider consent={consent} record={null}>
      <ConsentProvider consent={inner}>
        <Answer />
      </ConsentProvider>
    </ConsentProvider>
  )

  it('does nothing, and says so', () => {
    setCookie(accepted)
    const { container } = render(tree)
    expect(container.textContent).toBe('decided none true true')
    const said = takeConsole()
    expect(said.length).toBeGreaterThan(0)
    expect(new Set(said)).toEqual(
      new Set([
        'error: consent-kit: a <ConsentProvider> stands inside another one. The outer one counts and this one is ignored with all its props; remove it.',
      ]),
    )
  })

  it('is silent in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(renderToString(tree)).toContain('undecided')
    expect(takeConsole()).toEqual([])
  })
})

describe('onChange', () => {
  it('is called at each change of the choices, and at nothing else', async () => {
    setCookie(answered((store) => store.save({ posthog: true })))
    const onChange = vi.fn()
    const page = renderPage(null, { onChange })
    await afterFrames()
    act(() => page.consent.openPreferences())
    act(() => page.consent.close())
    act(() => void dispatchEvent(new Event('focus')))
    expect(onChange).not.toHaveBeenCalled()
    act(() => page.consent.acceptAll())
    expect(onChange).toHaveBeenCalledOnce()
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ status: 'decided', choices: { meta: true }, record: { act: 'accept-all' } })
    act(() => page.consent.openPreferences())
    expect(onChange).toHaveBeenCalledOnce()
    act(() => page.consent.save({ meta: false }))
    expect(onChange).toHaveBeenCalledTimes(2)
    expect(onChange.mock.lastCall?.[0].choices.meta).toBe(false)
    act(() => page.consent.reset())
    expect(onChange).toHaveBeenCalledTimes(3)
  })

  it('is not called where a response has only put the id of the receipt into the cookie', () => {
    const onChange = vi.fn()
    const page = renderPage(null, { onChange })
    act(() => page.consent.rejectAll())
    setCookie((cookie('consent') ?? '').replace('/end', '.id-mAfCw0T7Qx2l0v5WJb9nXg/end'))
    act(() => void dispatchEvent(new Event('focus')))
    expect(page.consent.record?.choices).toHaveProperty('id-mAfCw0T7Qx2l0v5WJb9nXg')
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('is called for a first refusal, although nothing was on before', () => {
    const onChange = vi.fn()
    const page = renderPage(null, { onChange })
    act(() => page.consent.rejectAll())
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('is called for a decision of another tab', async () => {
    const onChange = vi.fn()
    renderPage(null, { onChange })
    setCookie(accepted)
    act(() => void dispatchEvent(new Event('focus')))
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('is not called at the start, also not by a page that hydrates', async () => {
    const onChange = vi.fn()
    const html = renderToString(page())
    setCookie(accepted)
    const { unmount } = await hydrate(html, <StrictMode>{page({ onChange })}</StrictMode>)
    await afterFrames()
    expect(onChange).not.toHaveBeenCalled()
    unmount()
  })

  it('is not called when a prerendered page is activated and finds out what was answered before', () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
    setCookie(accepted)
    const onChange = vi.fn()
    const page = renderPage(null, { onChange })
    expect(page.consent.status).toBe('pending')
    Reflect.deleteProperty(document, 'prerendering')
    act(() => void document.dispatchEvent(new Event('prerenderingchange')))
    expect(page.consent).toMatchObject({ status: 'decided', choices: { posthog: true } })
    expect(onChange).not.toHaveBeenCalled()
    act(() => page.consent.rejectAll())
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('may be a new function at each render: the last one is called', () => {
    const [older, newer] = [vi.fn(), vi.fn()]
    let accept = () => {}
    function Reader() {
      accept = useConsent().acceptAll
      return null
    }
    const tree = (onChange: () => void) => (
      <ConsentProvider consent={consent} onChange={onChange}>
        <Reader />
      </ConsentProvider>
    )
    const { rerender } = render(tree(older))
    rerender(tree(newer))
    act(() => accept())
    expect(older).not.toHaveBeenCalled()
    expect(newer).toHaveBeenCalledOnce()
  })

  it('that throws keeps nothing on the page from following the choice', () => {
    const onChange = () => {
      throw Error('from the site')
    }
    let accept = () => {}
    function Reader() {
      accept = useConsent().acceptAll
      return null
    }
    const tree = (isLate: boolean) => (
      <ConsentProvider consent={consent} onChange={onChange} onError={() => {}}>
        <Reader />
        {isLate && (
          <ConsentGate for="posthog" fallback="closed">
            open
          </ConsentGate>
        )}
      </ConsentProvider>
    )
    const { rerender, container } = render(tree(false))
    rerender(tree(true))
    act(() => {
      try {
        accept()
      } catch {}
    })
    expect(container.textContent).toBe('open')
  })
})

describe('the declaration', () => {
  const Opener = () => {
    const { surface, openPreferences } = useConsent()
    return (
      <button type="button" onClick={openPreferences}>
        {surface}
      </button>
    )
  }
  const tree = (declared: typeof consent) => (
    <ConsentProvider consent={declared}>
      <Opener />
    </ConsentProvider>
  )

  it('that is new but equal changes nothing', () => {
    const { rerender } = render(tree(consent))
    act(() => screen.getByRole('button').click())
    expect(screen.getByRole('button').textContent).toBe('preferences')
    rerender(tree(JSON.parse(JSON.stringify(consent))))
    expect(screen.getByRole('button').textContent).toBe('preferences')
  })

  it('that is another counts at once, as while developing', () => {
    setCookie(accepted)
    const { rerender, container } = render(tree(consent))
    expect(container.textContent).toBe('none')
    rerender(tree({ ...consent, categories: { ...consent.categories, social: {} } } as never))
    expect(container.textContent).toBe('banner')
  })
})

describe('onError', () => {
  const failing = defineConsent({ categories: { analytics: {} }, services: { bad: { category: 'analytics', hold: [['explode']] } } })
  beforeEach(() => {
    Object.assign(globalThis, {
      explode: () => {
        throw Error('from the vendor')
      },
    })
  })
  afterEach(() => void Reflect.deleteProperty(globalThis, 'explode'))

  it('is told of a service that fails', async () => {
    const onError = vi.fn()
    renderPage(null, { consent: failing, onError })
    await afterFrames()
    expect(onError).toHaveBeenCalledOnce()
    expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(ConsentServiceError)
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ service: 'bad', step: 'hold', message: 'consent-kit: service "bad" failed (hold): from the vendor' })
  })

  it('is a warning in the console where the site has none', async () => {
    renderPage(null, { consent: failing })
    await afterFrames()
    expect(takeConsole()).toEqual(['warn: consent-kit: service "bad" failed (hold): from the vendor'])
  })

  it('is told that the cookie could not be kept', async () => {
    const onError = vi.fn()
    const page = renderPage(null, { onError })
    const jar = vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('')
    act(() => page.consent.acceptAll())
    await afterFrames()
    jar.mockRestore()
    expect(onError).toHaveBeenCalledOnce()
    expect(page.consent.choices.posthog).toBe(true)
  })
})

describe('in StrictMode', () => {
  it('holds, grants and calls back once', async () => {
    const calls: string[] = []
    Object.assign(globalThis, { vendor: (what: string) => calls.push(what) })
    const declared = defineConsent({
      categories: { analytics: {} },
      services: { v: { category: 'analytics', hold: [['vendor', 'hold']], grant: [['vendor', 'grant']] } },
    })
    const onChange = vi.fn()
    let accept = () => {}
    function Reader() {
      accept = useConsent().acceptAll
      return null
    }
    render(
      <StrictMode>
        <ConsentProvider consent={declared} onChange={onChange}>
          <Reader />
        </ConsentProvider>
      </StrictMode>,
    )
    await afterFrames()
    act(() => accept())
    await afterFrames()
    expect(calls).toEqual(['hold', 'grant'])
    expect(onChange).toHaveBeenCalledOnce()
    Reflect.deleteProperty(globalThis, 'vendor')
  })
})

describe('the endpoint', () => {
  let send: ReturnType<typeof vi.fn>
  const bodies = () => send.mock.calls.map(([, { body }]) => JSON.parse(body))
  beforeEach(() => {
    send = vi.fn(async () => new Response('{}'))
    vi.stubGlobal('fetch', send)
    vi.resetModules()
  })
  afterEach(() => vi.unstubAllGlobals())

  it('gets each answer that is given on this page, and none of another tab', async () => {
    const { consent: given } = renderPage(undefined, { endpoint: '/api/consent' })
    await afterFrames()
    expect(send).not.toHaveBeenCalled()
    act(() => given.acceptAll())
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1))
    act(() => given.save({ analytics: false }))
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2))
    expect(send.mock.calls.map(([address]) => address)).toEqual(['/api/consent', '/api/consent'])
    expect(bodies()).toMatchObject([
      { act: 'keep', previous: null, record: expect.stringMatching(/^v1\/.*\/accept-all\//), surface: null },
      { act: 'keep', previous: bodies()[0].record, record: expect.stringMatching(/^v1\/.*\/save\//), surface: null },
    ])
    act(() => {
      setCookie(answered((store) => store.rejectAll()))
      window.dispatchEvent(new Event('focus'))
    })
    await afterFrames()
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('gets a reset as the withdrawal that it is, and nothing where nothing was answered', async () => {
    const { consent: given } = renderPage(undefined, { endpoint: '/api/consent' })
    act(() => given.reset())
    act(() => given.acceptAll())
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1))
    act(() => given.reset())
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2))
    expect(bodies()[1]).toMatchObject({ act: 'keep', previous: bodies()[0].record, record: expect.stringMatching(/^v1\/.*\/withdraw\/yes:\/no:/) })
    expect(document.cookie).not.toContain('consent=')
  })

  it('that fails is told of, and the answer stands', async () => {
    send.mockRejectedValue(TypeError('Failed to fetch'))
    const onError = vi.fn()
    const page = renderPage(undefined, { endpoint: '/api/consent', onError })
    act(() => page.consent.rejectAll())
    await afterFrames()
    expect(onError).toHaveBeenCalledOnce()
    expect(onError.mock.calls[0]?.[0].message).toContain('"/api/consent" did not keep the answer')
    expect(page.consent.status).toBe('decided')
  })

  it('is not there where the site has none', async () => {
    const page = renderPage()
    act(() => page.consent.acceptAll())
    await afterFrames()
    expect(send).not.toHaveBeenCalled()
  })
})
