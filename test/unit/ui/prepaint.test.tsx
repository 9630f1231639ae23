import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { Banner } from '../../../src/ui/Banner.js'
import { prepaint } from '../../../src/ui/prepaint.js'

const consent = defineConsent({
  categories: { functional: {}, analytics: {}, marketing: {} },
  services: { posthog: { category: 'analytics' }, meta: { category: 'marketing', revision: 2 }, youtube: { category: 'marketing', label: 'YouTube' } },
})
const now = Date.UTC(2026, 10, 22, 9)

/** What waits for the page's next frame, and for its first. */
let waiting: FrameRequestCallback[]
let reveal: () => void

/** Lets the page paint a frame; its first one reveals it, where the script ran before that. */
function frame({ isFirst = false } = {}) {
  const tasks = waiting
  waiting = []
  if (isFirst) reveal()
  for (const task of tasks) task(0)
}

/** The HTML that a server sends, with its inline script run, on a page that has one cookie; frames are still to come. */
function unpaintedPageWith(cookie: string, markup = html) {
  const jar = { text: cookie && `consent=${cookie}` }
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => jar.text)
  vi.spyOn(document, 'cookie', 'set').mockImplementation((line) => {
    jar.text = line.split('; ')[0] ?? ''
  })
  document.body.innerHTML = markup
  const banner = document.querySelector('section') as HTMLElement
  prepaint(banner)
  const press = (action: string) => banner.querySelector<HTMLElement>(`[data-consent-action="${action}"]`)?.click()
  return { banner, press, record: () => jar.text.slice('consent='.length), jar }
}

/** The same, where the page's first frame was before the script, and now the next has been painted. */
function pageWith(cookie: string) {
  const page = unpaintedPageWith(cookie)
  frame()
  return page
}

/** The store on the same page, and what it would store for an answer to all that is open. */
function storeWith(cookie: string) {
  const kept = { text: cookie as string | undefined }
  const storage = {
    read: () => kept.text,
    write(text: string | undefined) {
      kept.text = text
    },
  }
  const store = createConsentStore(consent, { storage, now: () => now })
  const answer = (choice: boolean) => {
    const { undecided, choices } = store.get()
    if (undecided.length < Object.keys(choices).length) store.save(Object.fromEntries(undecided.map((id) => [id, choice])))
    else choice ? store.acceptAll() : store.rejectAll()
    return kept.text
  }
  return { store, answer }
}

const render = (record?: null) =>
  renderToString(
    <ConsentProvider consent={consent} record={record}>
      <Banner />
    </ConsentProvider>,
  )
let html: string

beforeEach(() => {
  waiting = []
  vi.stubGlobal('requestAnimationFrame', (task: FrameRequestCallback) => waiting.push(task))
  // jsdom reveals no page
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'pagereveal') reveal = listener
  })
  vi.useFakeTimers({ now, toFake: ['Date'] })
  html = render()
})
afterEach(() => {
  delete (window as { consentKitWish?: string }).consentKitWish
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.body.innerHTML = ''
})

const ago = (days: number) => new Date(now - days * 86400e3).toISOString()

describe('the inline script', () => {
  it('shows the banner to who has not answered, and to nobody else', () => {
    expect(pageWith('').banner.hidden).toBe(false)
    expect(pageWith(`v1/${ago(1)}/accept-all/yes:functional.posthog.meta@2.youtube/no:/end`).banner.hidden).toBe(true)
    expect(pageWith(`v1/${ago(181)}/accept-all/yes:functional.posthog.meta@2.youtube/no:/end`).banner.hidden).toBe(false)
  })

  it('names what is new alone, and answers that alone', () => {
    const { banner, press, record } = pageWith(`v1/${ago(1)}/save/yes:posthog/no:functional.meta@2/end`)
    expect(banner.textContent).toContain('YouTube')
    expect(banner.textContent).not.toContain('Accept all')
    press('accept-all')
    expect(banner.hidden).toBe(true)
    expect(record()).toBe(
      `v1/${new Date(now).toISOString()}/save/yes:youtube.posthog~g10/no:functional~g10.meta@2~g10/end`.replaceAll(
        'g10',
        Math.floor(now / 86400e3 - 1).toString(36),
      ),
    )
  })

  it('remembers a wish for the preferences, and stores nothing for it', () => {
    const { banner, press, record } = pageWith('')
    press('customize')
    expect((window as { consentKitWish?: string }).consentKitWish).toBe('customize')
    expect(banner.hidden).toBe(false)
    expect(record()).toBe('')
  })

  it('leaves word of an answer for the page whose cookies are blocked, and keeps its form from being sent', () => {
    const { banner } = pageWith('')
    vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {})
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    banner.querySelector('[data-consent-action="reject-all"]')?.dispatchEvent(click)
    expect((window as { consentKitWish?: string }).consentKitWish).toBe('reject-all')
    expect(click.defaultPrevented).toBe(true)
    expect(banner.hidden).toBe(true)
  })

  it('leaves clicks on anything else to the page', () => {
    const { banner } = pageWith('')
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    banner.querySelector('p')?.dispatchEvent(click)
    expect(click.defaultPrevented).toBe(false)
    expect(banner.hidden).toBe(false)
  })

  it('leaves the first frame to the page, and comes with the second', () => {
    const { banner } = unpaintedPageWith('')
    frame({ isFirst: true })
    expect(banner.hidden).toBe(true)
    frame()
    expect(banner.hidden).toBe(false)
  })

  it('comes with the next frame where the first was before the script, or the browser does not tell', () => {
    const { banner } = unpaintedPageWith('')
    expect(banner.hidden).toBe(true)
    frame()
    expect(banner.hidden).toBe(false)
  })

  it('reads the cookie no sooner than there are frames, so not while the page is prerendered', () => {
    const { banner, jar } = unpaintedPageWith('')
    jar.text = `consent=v1/${ago(1)}/reject-all/yes:/no:functional.posthog.meta@2.youtube/end`
    frame({ isFirst: true })
    frame()
    expect(banner.hidden).toBe(true)
  })

  it('is gone from the first frame on where the server sent it to who has answered since', () => {
    const shown = render(null)
    const { banner } = unpaintedPageWith(`v1/${ago(1)}/reject-all/yes:/no:functional.posthog.meta@2.youtube/end`, shown)
    expect(banner.hidden).toBe(false)
    frame({ isFirst: true })
    expect(banner.hidden).toBe(true)
  })

  const entries = [
    'posthog',
    'meta@2',
    'meta@1',
    'meta',
    'youtube',
    'youtube~g17',
    `posthog~${Math.floor(now / 86400e3 - 100).toString(36)}`,
    'functional',
    'constructor',
    'stranger@7',
  ]
  const record = fc
    .record({
      time: fc.constantFrom(ago(0), ago(1), ago(179), ago(181), ago(-0.5), ago(-30), '2026-11-22', 'T'.repeat(24)),
      act: fc.constantFrom('accept-all', 'reject-all', 'save', 'gpc'),
      yes: fc.subarray(entries),
      no: fc.subarray(entries),
    })
    .map(({ time, act, yes, no }) => `v1/${time}/${act}/yes:${yes.join('.')}/no:${no.join('.')}/end`)
  const edit = fc.tuple(fc.nat(200), fc.nat(4), fc.constantFrom('', '.', '/', '@', '~', 'x', '"', '%2F', '%', 'yes:', '/end', 'é'))
  const mutated = fc.tuple(record, fc.array(edit, { maxLength: 3 })).map(([text, edits]) =>
    edits.reduce((before, [at, length, insert]) => {
      const start = at % (before.length + 1)
      return before.slice(0, start) + insert + before.slice(start + length)
    }, text),
  )

  it('judges 10,000 cookies as the store does, and writes the same bytes for an answer', () => {
    const decode = (text: string) => {
      try {
        return decodeURIComponent(text.replace(/^"(.*).$/, '$1'))
      } catch {
        return text
      }
    }
    fc.assert(
      fc.property(mutated, fc.boolean(), (cookie, choice) => {
        const page = pageWith(cookie)
        const { store, answer } = storeWith(decode(cookie))
        expect(page.banner.hidden).toBe(store.get().undecided.length === 0)
        if (page.banner.hidden) return
        page.press(choice ? 'accept-all' : 'reject-all')
        expect(page.record()).toBe(answer(choice))
      }),
      { numRuns: 10_000 },
    )
  }, 300_000)
})
