import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { createRef, StrictMode, useReducer } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { ar } from '../../../src/locales/ar.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { ConsentFrame, type ConsentFrameProps } from '../../../src/ui/ConsentFrame.js'
import { clearCookies, cookie } from '../helpers/cookieJar.js'
import { afterFrames } from '../helpers/frames.js'
import { answered, hydrate, renderPage, setCookie } from '../helpers/pages.js'

const consent = defineConsent({
  categories: { functional: {}, marketing: {}, maps: { label: 'Karten' } },
  services: {
    youtube: { category: 'marketing', label: 'YouTube', provider: { name: 'Google Ireland Ltd', policyUrl: 'https://policies.google.com/privacy' } },
    vimeo: { category: 'marketing', label: 'Vimeo', provider: { name: 'Vimeo Inc.' } },
    youtubeMusic: { category: 'marketing', provider: { name: 'Google Ireland Ltd', policyUrl: 'https://policies.google.com/privacy' } },
    chat: { category: 'functional', label: 'Chat' },
  },
})
const src = 'https://www.youtube-nocookie.com/embed/jNQXAC9IVRw'
const video = { for: 'youtube', src, title: 'Me at the zoo' }

beforeEach(clearCookies)
afterEach(cleanup)

const box = () => document.querySelector<HTMLElement>('[data-consent-kit=frame]') as HTMLElement
const frames = () => [...document.querySelectorAll('iframe')]
const button = (action: string) => box().querySelector<HTMLButtonElement>(`button[data-consent-action=${action}]`) as HTMLButtonElement
const text = () => box().querySelector('.consentkit-text')?.textContent

async function renderFrame(props: Partial<ConsentFrameProps> = {}, options: Parameters<typeof renderPage>[1] = {}) {
  const page = renderPage(<ConsentFrame {...video} {...props} />, { consent, ...options })
  await afterFrames()
  return page
}

describe('ConsentFrame', () => {
  it('is a group of its title that names the provider, what loading sends, and two ways to load it', async () => {
    await renderFrame({ poster: '/zoo.jpg' })
    const group = screen.getByRole('group', { name: 'Me at the zoo' })
    expect(group.textContent).toContain('Me at the zoo')
    expect(text()).toBe('This content comes from Google Ireland Ltd. Loading it sends your IP address and data about your browser there.')
    expect(within(group).getByRole('link', { name: 'Google Ireland Ltd' }).getAttribute('href')).toBe('https://policies.google.com/privacy')
    expect(within(group).getAllByRole('button')).toEqual([button('load-once'), button('always-allow')])
    expect(button('load-once').textContent).toBe('Load once')
    expect(button('always-allow').textContent).toBe('Always allow YouTube')
    const poster = group.querySelector('img') as HTMLImageElement
    expect([poster.getAttribute('src'), poster.alt, poster.getAttribute('loading')]).toEqual(['/zoo.jpg', '', 'lazy'])
  })

  it('has nothing of the provider in the page but its policy, and no inline style', async () => {
    await renderFrame({ allow: 'fullscreen', sandbox: 'allow-scripts' })
    expect(frames()).toEqual([])
    expect(document.documentElement.outerHTML).not.toMatch(/youtube-nocookie|preconnect|preload|style=/)
  })

  it('loads once: this frame, with its attributes and the focus, and nothing is stored', async () => {
    const onChange = vi.fn()
    const page = renderPage(
      <>
        <ConsentFrame {...video} allow="fullscreen" sandbox="allow-scripts" referrerPolicy="no-referrer" data-testid="player" />
        <ConsentFrame {...video} title="Another" />
      </>,
      { consent, onChange },
    )
    await afterFrames()
    fireEvent.click(button('load-once'))
    const [frame, ...others] = frames()
    expect(others).toEqual([])
    expect(frame).toBe(screen.getByTestId('player'))
    expect(frame?.getAttributeNames().sort()).toEqual(['allow', 'data-testid', 'referrerpolicy', 'sandbox', 'src', 'title'])
    expect(frame?.src).toBe(src)
    expect(document.activeElement).toBe(frame)
    expect(screen.queryByRole('group', { name: 'Me at the zoo' })).toBeNull()
    expect(screen.getByRole('group', { name: 'Another' })).toBeDefined()
    expect(cookie('consent')).toBeUndefined()
    expect(onChange).not.toHaveBeenCalled()
    expect(page.consent.undecided).toHaveLength(5)
  })

  it('always allows: an answer as any other, for every frame that needs it; the one that was pressed has the focus', async () => {
    const page = renderPage(
      <>
        <ConsentFrame {...video} title="Another" />
        <ConsentFrame {...video} />
      </>,
      { consent },
    )
    await afterFrames()
    fireEvent.click(screen.getAllByText('Always allow YouTube')[1] as HTMLElement)
    expect(frames().map(({ title }) => title)).toEqual(['Another', 'Me at the zoo'])
    expect(document.activeElement).toBe(frames()[1])
    expect(cookie('consent')).toMatch(/\/save\/yes:youtube\/no:\/end$/)
    expect(page.consent.undecided).toEqual(['chat', 'vimeo', 'youtubeMusic', 'maps'])
  })

  it('takes no focus where nobody pressed it', async () => {
    const page = await renderFrame()
    fireEvent.click(screen.getByText('Me at the zoo'))
    act(() => page.consent.acceptAll())
    expect(frames()).toHaveLength(1)
    expect(document.activeElement).toBe(document.body)
  })

  it.each([
    ['gives the focus on to what it has loaded', true],
    ['leaves it to a visitor who has gone on by then', false],
  ])('%s', async (_, isWaiting) => {
    await renderFrame()
    fireEvent.click(button('load-once'))
    const [frame] = frames()
    const focus = vi.spyOn(frame?.contentWindow as Window, 'focus').mockImplementation(() => {})
    if (!isWaiting) frame?.blur()
    fireEvent.load(frame as HTMLIFrameElement)
    expect(focus).toHaveBeenCalledTimes(isWaiting ? 1 : 0)
  })

  it('goes back to the placeholder when what was always allowed is withdrawn', async () => {
    const page = await renderFrame()
    fireEvent.click(button('always-allow'))
    act(() => page.consent.save({ youtube: false }))
    expect(frames()).toEqual([])
    await afterFrames()
    fireEvent.click(button('load-once'))
    expect(frames()).toHaveLength(1)
    expect(document.activeElement).toBe(frames()[0])
  })

  it('stays where it was loaded once and then refused; but not where it was allowed since', async () => {
    const page = await renderFrame()
    fireEvent.click(button('load-once'))
    const [frame] = frames()
    act(() => page.consent.rejectAll())
    expect(frames()).toEqual([frame])
    frame?.blur()
    act(() => page.consent.acceptAll())
    expect(frames(), 'it is not loaded again').toEqual([frame])
    expect(document.activeElement).toBe(document.body)
    act(() => page.consent.rejectAll())
    expect(frames()).toEqual([])
  })

  it('asks again for other content, and after it has gone', async () => {
    const page = await renderFrame()
    const show = (children: React.ReactNode) =>
      page.rerender(
        <ConsentProvider consent={consent}>
          {null}
          {children}
        </ConsentProvider>,
      )
    show(<ConsentFrame key="a" {...video} />)
    await afterFrames()
    fireEvent.click(button('load-once'))
    expect(frames()).toHaveLength(1)
    show(<ConsentFrame key="a" {...video} src={`${src}?start=1`} />)
    expect(frames()).toEqual([])
    await afterFrames()
    fireEvent.click(button('load-once'))
    expect(frames()[0]?.src).toBe(`${src}?start=1`)
    expect(document.activeElement).toBe(frames()[0])
    show(null)
    show(<ConsentFrame key="a" {...video} src={`${src}?start=1`} />)
    expect(frames()).toEqual([])
  })

  it.each<[string, ConsentFrameProps['for'], string, string, string]>([
    ['a service without a provider', 'chat', 'Chat', 'Chat', 'yes:chat/no:'],
    ['a category', 'marketing', 'Google Ireland Ltd, Vimeo Inc.', 'Marketing', 'yes:youtube.vimeo.youtubeMusic/no:'],
    ['a category without services', 'maps', 'www.youtube-nocookie.com', 'Karten', 'yes:maps/no:'],
    ['all of several', { all: ['vimeo', 'chat'] }, 'Vimeo Inc., Chat', 'Vimeo, Chat', 'yes:vimeo.chat/no:'],
    ['the first of any', { any: ['vimeo', 'chat'] }, 'Vimeo Inc.', 'Vimeo', 'yes:vimeo/no:'],
    ['what is not declared', 'toString', 'www.youtube-nocookie.com', 'toString', ''],
  ])('names and allows %s', async (_, condition, provider, label, answer) => {
    await renderFrame({ for: condition })
    expect(text()).toBe(`This content comes from ${provider}. Loading it sends your IP address and data about your browser there.`)
    expect(button('always-allow').textContent).toBe(`Always allow ${label}`)
    fireEvent.click(button('always-allow'))
    const granted = /yes:.*(?=\/end)/.exec(cookie('consent') ?? '')?.[0] ?? ''
    expect(granted.split(/[:./]/).sort()).toEqual(answer.split(/[:./]/).sort())
  })

  it("names the category where the site's own content has no other name", async () => {
    await renderFrame({ for: 'maps', src: '/map.html' })
    expect(text()).toContain('comes from Karten.')
  })

  it('is there at once for a visitor who has allowed it, and where nobody has to be asked', async () => {
    setCookie(answered((store) => store.save({ youtube: true }), consent))
    renderPage(<ConsentFrame {...video} />, { consent })
    expect(frames()).toHaveLength(1)
    cleanup()
    clearCookies()
    renderPage(<ConsentFrame {...video} />, { consent, regime: 'opt-out' })
    expect(frames()).toHaveLength(1)
  })

  it.each<[string, Partial<ConsentFrameProps>, string, string | null, string | null]>([
    ['as it is told', { ratio: '4 / 3' }, '4   3', null, null],
    ['as it is told, over the attributes', { ratio: '1/1', width: 320, height: '180' }, '1 1', '320', null],
    ['that of its attributes', { width: '560', height: 315 }, '560 315', '560', null],
    ['as high as it says, where it says no more', { width: '100%', height: 352 }, '16 9', null, '352'],
    ['as wide as it says', { width: 400 }, '16 9', '400', null],
    ['16 to 9', {}, '16 9', null, null],
  ])('has one size before and after: %s', async (_, props, ratio, width, height) => {
    await renderFrame(props)
    const size = () => {
      const [sizer] = box().children
      expect(sizer?.getAttribute('aria-hidden')).toBe('true')
      return ['viewBox', 'width', 'height'].map((name) => sizer?.getAttribute(name))
    }
    expect(size()).toEqual([`0 0 ${ratio}`, width, height])
    fireEvent.click(button('load-once'))
    expect(size()).toEqual([`0 0 ${ratio}`, width, height])
  })

  it('gives its box class and style, and its frame the ref and every other attribute', async () => {
    const ref = createRef<HTMLIFrameElement>()
    renderPage(<ConsentFrame ref={ref} {...video} className="mine" style={{ maxWidth: 400 }} id="player" />, { consent })
    await afterFrames()
    expect(ref.current).toBeNull()
    const before = box()
    expect([before.className, before.style.maxWidth, before.id]).toEqual(['mine', '400px', ''])
    fireEvent.click(button('load-once'))
    expect(box()).toBe(before)
    expect([before.className, before.style.maxWidth]).toEqual(['mine', '400px'])
    expect(ref.current).toBe(frames()[0])
    expect(ref.current?.id).toBe('player')
    expect(ref.current?.hasAttribute('class')).toBe(false)
  })

  it("says the site's own words, whose marked buttons do the same after their own handlers", async () => {
    const children = (
      <>
        <p>Plays on YouTube.</p>
        <button type="button">More</button>
        <button type="button" data-consent-action="always-allow" onClick={(event) => event.preventDefault()}>
          Always
        </button>
        <button type="button" data-consent-action="load-once">
          <span>Play</span>
        </button>
      </>
    )
    await renderFrame({ children, poster: '/zoo.jpg' })
    const group = screen.getByRole('group', { name: 'Me at the zoo' })
    expect(group.textContent).toBe('Plays on YouTube.MoreAlwaysPlay')
    expect(group.querySelector('img')).not.toBeNull()
    expect(group.querySelector('[lang], [dir]'), 'the language is the page’s').toBeNull()
    fireEvent.click(screen.getByText('More'))
    fireEvent.click(screen.getByText('Always'))
    expect(frames()).toEqual([])
    expect(cookie('consent')).toBeUndefined()
    fireEvent.click(screen.getByText('Play'))
    expect(document.activeElement).toBe(frames()[0])
  })

  it("speaks the site's language as far as it is given, and English beyond", async () => {
    await renderFrame({}, { messages: { lang: 'de', frameText: 'Von {provider}.', frameAlways: '{service} immer' } })
    expect(box().querySelector('[lang=de][dir=ltr]')).not.toBeNull()
    expect(text()).toBe('Von Google Ireland Ltd.')
    expect(button('always-allow').textContent).toBe('YouTube immer')
    expect(button('load-once').textContent).toBe('Load once')
    cleanup()
    await renderFrame({}, { messages: ar })
    expect(box().querySelector('[lang=ar][dir=rtl]')?.textContent).toContain(ar.frameOnce)
  })

  it('is safe in StrictMode', async () => {
    const page = renderPage(
      <StrictMode>
        <ConsentFrame {...video} />
      </StrictMode>,
      { consent },
    )
    await afterFrames()
    fireEvent.click(button('always-allow'))
    expect(document.activeElement).toBe(frames()[0])
    act(() => page.consent.rejectAll())
    await afterFrames()
    fireEvent.click(button('load-once'))
    expect(frames()).toHaveLength(1)
  })
})

describe('a server', () => {
  const record = (act: Parameters<typeof answered>[0]) => decodeRecord(answered(act, consent))
  const page = (props: Partial<Parameters<typeof ConsentProvider>[0]>) => (
    <ConsentProvider consent={consent} {...props}>
      <ConsentFrame {...video} />
    </ConsentProvider>
  )

  it('sends the frame to a visitor who is known to have allowed it, which hydrates as it is', async () => {
    setCookie(answered((store) => store.acceptAll(), consent))
    const tree = page({ record: record((store) => store.acceptAll()) })
    const html = renderToString(tree)
    expect(html).toContain(`<iframe src="${src}"`)
    const { problems, unmount } = await hydrate(html, tree)
    expect(problems).toEqual([])
    expect(frames()).toHaveLength(1)
    unmount()
  })

  it.each([
    ['nobody in particular', {}],
    ['one who has refused', { record: record((store) => store.rejectAll()) }],
  ])('sends no address of the provider to %s', (_, props) => {
    expect(renderToString(page(props))).not.toMatch(/nocookie|<link|style=/)
  })
})

describe('until its code is there', () => {
  let html: string
  let arrive: (way: Promise<void>) => void

  /** The modules as a fresh page has them: the placeholder's code is held until it arrives. */
  async function freshPage() {
    vi.resetModules()
    const way = new Promise<void>((resolve) => {
      arrive = resolve
    })
    vi.doMock('../../../src/ui/FramePlaceholder.js', async (original) => way.then(() => original()))
    const [{ ConsentProvider }, { ConsentFrame }] = await Promise.all([
      import('../../../src/react/ConsentProvider.js'),
      import('../../../src/ui/ConsentFrame.js'),
    ])
    return { ConsentProvider, ConsentFrame }
  }

  beforeEach(async () => {
    vi.resetModules()
    // what servers take in its place
    vi.doMock('../../../src/ui/LazyFramePlaceholder.js', () => import('../../../src/ui/FramePlaceholder.js'))
    const [{ ConsentProvider }, { ConsentFrame }] = await Promise.all([
      import('../../../src/react/ConsentProvider.js'),
      import('../../../src/ui/ConsentFrame.js'),
    ])
    html = renderToString(
      <ConsentProvider consent={consent}>
        <ConsentFrame {...video} />
      </ConsentProvider>,
    )
    vi.doUnmock('../../../src/ui/LazyFramePlaceholder.js')
  })
  afterEach(() => {
    vi.doUnmock('../../../src/ui/FramePlaceholder.js')
    vi.resetModules()
  })

  it('what the server sent stays, through renders of the page, and is then hydrated as it is', async () => {
    expect(html).toContain('Always allow YouTube')
    const { ConsentProvider, ConsentFrame } = await freshPage()
    let rerender = () => {}
    function Page() {
      const [round, again] = useReducer((round: number) => round + 1, 0)
      rerender = again
      return <ConsentFrame {...video} title={round ? 'Renamed' : video.title} />
    }
    const { problems, unmount } = await hydrate(
      html,
      <ConsentProvider consent={consent}>
        <Page />
      </ConsentProvider>,
    )
    const pressable = button('load-once')
    act(() => rerender())
    act(() => rerender())
    await afterFrames()
    expect(button('load-once')).toBe(pressable)
    expect(screen.getByRole('group', { name: 'Me at the zoo' })).toBeDefined()
    await act(async () => arrive(Promise.resolve()))
    await afterFrames()
    expect(screen.getByRole('group', { name: 'Renamed' })).toBeDefined()
    expect(button('load-once')).toBe(pressable)
    expect(problems).toEqual([])
    unmount()
  })

  it('the answer opens the frame all the same, and where the code never comes the page goes on', async () => {
    const { ConsentProvider, ConsentFrame } = await freshPage()
    const tree = (
      <ConsentProvider consent={consent}>
        <ConsentFrame {...video} />
      </ConsentProvider>
    )
    const { problems, unmount } = await hydrate(html, tree)
    await act(async () => arrive(Promise.reject(Error('no network'))))
    await afterFrames()
    expect(button('load-once'), 'what the server sent').not.toBeNull()
    setCookie(answered((store) => store.acceptAll(), consent))
    act(() => void window.dispatchEvent(new Event('focus')))
    expect(frames()).toHaveLength(1)
    expect(problems).toEqual([])
    unmount()
  })
})
