import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { activate } from '../../../src/gate/activate.js'
import { startGate } from '../../../src/gate/startGate.js'
import '../../../src/gate/lateGate.js'
import '../../../src/gate/markup.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const stops: (() => void)[] = []
let errors: string[] = []

function open(html = '', nonce?: string) {
  document.body.innerHTML = html
  const consent = defineConsent({ categories: { analytics: {}, marketing: {} }, services: { youtube: { category: 'marketing' } } })
  const store = createConsentStore(consent, { storage: memoryStorage() })
  stops.push(startGate(store, { nonce, onError: ({ message }) => errors.push(message) }))
  return store
}

const paint = async () => {
  for (let turn = 0; turn < 3; turn++) {
    await vi.advanceTimersByTimeAsync(200)
    await vi.dynamicImportSettled()
  }
}
const run = () => [...document.querySelectorAll('script:not([type="text/plain"])')]
const finish = (src: string, type: 'load' | 'error' = 'load') => document.querySelector(`script[src="${src}"]`)?.dispatchEvent(new Event(type))

beforeEach(() => {
  vi.useFakeTimers()
  errors = []
})
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  await paint()
  vi.useRealTimers()
  document.body.replaceChildren()
})

describe('marked scripts', () => {
  const three = `
    <script type="text/plain" data-consent="analytics">document.body.dataset.ran = 'inline'</script>
    <script type="text/plain" data-consent="analytics" src="/first.js" data-site="7" integrity="sha256-x"></script>
    <script type="text/plain" data-consent="analytics" data-type="module" data-src="/second.js"></script>
    <script type="text/plain" data-consent="marketing" src="/other.js"></script>`

  it('stay as they are until they are allowed', async () => {
    const store = open(three)
    await paint()
    store.save({ marketing: false })
    await paint()
    expect(run()).toEqual([])
  })

  it('run in their order, one after the other, with what they carry', async () => {
    const store = open(three, 'n0nce')
    store.save({ analytics: true, marketing: false })
    await paint()
    expect(run().map((script) => script.getAttribute('src'))).toEqual([null, '/first.js'])
    const [inline, first] = run() as HTMLScriptElement[]
    expect(inline?.text).toBe("document.body.dataset.ran = 'inline'")
    expect(inline?.nonce).toBe('n0nce')
    expect(first?.nonce).toBe('n0nce')
    expect([first?.dataset.site, first?.getAttribute('integrity'), first?.async, first?.type]).toEqual(['7', 'sha256-x', false, ''])
    finish('/first.js')
    await paint()
    expect(run().map((script) => [script.getAttribute('src'), (script as HTMLScriptElement).type])).toEqual([
      [null, ''],
      ['/first.js', ''],
      ['/second.js', 'module'],
    ])
    expect(errors).toEqual([])
  })

  it('keep a nonce of their own', async () => {
    const store = open('<script type="text/plain" data-consent="analytics" nonce="own">1</script>', 'gate')
    store.acceptAll()
    await paint()
    expect((run()[0] as HTMLScriptElement).nonce).toBe('own')
  })

  it('do not wait for one that is async, and go on behind one that fails', async () => {
    const store = open(`
      <script type="text/plain" data-consent="analytics" async src="/slow.js"></script>
      <script type="text/plain" data-consent="analytics" src="/broken.js"></script>
      <script type="text/plain" data-consent="analytics" src="/last.js"></script>`)
    store.acceptAll()
    await paint()
    expect(run().map((script) => script.getAttribute('src'))).toEqual(['/slow.js', '/broken.js'])
    finish('/broken.js', 'error')
    await paint()
    expect(document.querySelector('script[src="/last.js"]')).not.toBeNull()
    expect(errors).toEqual([expect.stringContaining('"analytics" failed (load): /broken.js could not be loaded')])
  })

  it('that wait behind a slow one do not run once they are denied', async () => {
    const store = open(three)
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint()
    finish('/first.js')
    await paint()
    expect(run().map((script) => script.getAttribute('src'))).toEqual([null, '/first.js'])
    store.acceptAll()
    await paint()
    expect(document.querySelector('script[src="/second.js"]'), 'and do once they are allowed again').not.toBeNull()
  })

  it('run once, whatever changes', async () => {
    const store = open('<script type="text/plain" data-consent="analytics">document.body.dataset.ran += "ran"</script>')
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint()
    store.acceptAll()
    await paint()
    expect(run()).toHaveLength(1)
  })

  it('that are inserted later run as well', async () => {
    const store = open()
    store.acceptAll()
    await paint()
    document.body.insertAdjacentHTML('beforeend', '<div><script type="text/plain" data-consent="analytics" src="/late.js"></script></div>')
    await paint()
    expect(run().map((script) => script.getAttribute('src'))).toEqual(['/late.js'])
  })

  it('need all that they name', async () => {
    const store = open('<script type="text/plain" data-consent="analytics, youtube">1</script>')
    store.save({ analytics: true })
    await paint()
    expect(run()).toEqual([])
    store.save({ youtube: true })
    await paint()
    expect(run()).toHaveLength(1)
  })

  it.each([
    ['analytic', '"analytic" is no category or service of the declaration'],
    ['', 'it names no category or service'],
  ])('that name %j stay gated, and that is told once', async (name, problem) => {
    const store = open(`<script type="text/plain" data-consent="${name}">1</script>`)
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint()
    store.acceptAll()
    await paint()
    expect(run()).toEqual([])
    expect(errors).toEqual([expect.stringContaining(problem)])
  })
})

describe('marked addresses', () => {
  it('are put in place while they are allowed', async () => {
    const store = open(`
      <iframe data-consent="youtube" data-src="https://video.example/1" title="A video"></iframe>
      <img data-consent="marketing" data-src="/pixel.gif" data-srcset="/pixel.gif 2x" alt="">
      <link data-consent="marketing" rel="stylesheet" data-href="/fonts.css">`)
    const attributes = () => [...document.body.children].map((element) => element.getAttributeNames().filter((name) => /src|href/.test(name)))
    const before = [['data-src'], ['data-src', 'data-srcset'], ['data-href']]
    await paint()
    expect(attributes()).toEqual(before)
    store.acceptAll()
    await paint()
    expect(attributes()).toEqual([['src'], ['src', 'srcset'], ['href']])
    expect(document.querySelector('iframe')?.getAttribute('src')).toBe('https://video.example/1')
    store.rejectAll()
    await paint()
    expect(attributes()).toEqual(before)
    expect(document.querySelector('iframe')?.dataset.src).toBe('https://video.example/1')
  })
})

describe('a marked template', () => {
  it('has its content behind it while it is allowed, and its scripts wait their turn', async () => {
    const store = open(`
      <script type="text/plain" data-consent="analytics" src="/first.js"></script>
      <template data-consent="analytics"><p>Counted</p><script src="/inside.js"></script></template><hr>`)
    await paint()
    expect(document.querySelector('p')).toBeNull()
    store.acceptAll()
    await paint()
    expect(document.querySelector('template')?.nextElementSibling?.outerHTML).toBe('<p>Counted</p>')
    expect(document.querySelector('script[src="/inside.js"]:not([type="text/plain"])')).toBeNull()
    finish('/first.js')
    await paint()
    expect(document.querySelector('script[src="/inside.js"]:not([type="text/plain"])')).not.toBeNull()
    store.rejectAll()
    await paint()
    expect(document.querySelector('p')).toBeNull()
    expect(document.querySelector('hr')).not.toBeNull()
  })
})

describe('activate', () => {
  it('gates a root that the document does not see', async () => {
    const store = open('<div></div>')
    const shadow = (document.querySelector('div') as Element).attachShadow({ mode: 'open' })
    shadow.innerHTML = '<img data-consent="analytics" data-src="/a.gif" alt="">'
    stops.push(activate(shadow))
    await paint()
    expect(shadow.querySelector('img')?.getAttribute('src')).toBeNull()
    store.acceptAll()
    await paint()
    expect(shadow.querySelector('img')?.getAttribute('src')).toBe('/a.gif')
    shadow.append(Object.assign(document.createElement('img'), { alt: '' }))
    ;(shadow.lastElementChild as HTMLElement).dataset.src = '/b.gif'
    ;(shadow.lastElementChild as HTMLElement).dataset.consent = 'analytics'
    shadow.append((shadow.lastElementChild as Element).cloneNode())
    await paint()
    expect([...shadow.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual(['/a.gif', '/b.gif', '/b.gif'])
  })
})

describe('what other gates, other markup and other people do', () => {
  const start = (html: string) => {
    const store = open(html)
    store.acceptAll()
    return store
  }

  it('a script that the browser does not run holds nobody up', async () => {
    start(`
      <script type="text/plain" data-consent="analytics" nomodule src="/old.js"></script>
      <script type="text/plain" data-consent="analytics" data-type="text/partytown" src="/worker.js"></script>
      <script type="text/plain" data-consent="analytics" src="/next.js"></script>`)
    await paint()
    expect(run().map((script) => script.getAttribute('src'))).toEqual(['/old.js', '/worker.js', '/next.js'])
  })

  it('keeps the handlers of a script', async () => {
    start(`<script type="text/plain" data-consent="analytics" src="/widget.js" onload="document.body.dataset.widget = 'ready'"></script>`)
    await paint()
    expect(document.querySelector('script')?.getAttribute('onload')).toBe("document.body.dataset.widget = 'ready'")
    const seen = vi.fn()
    ;(document.querySelector('script') as HTMLScriptElement).onload = seen
    finish('/widget.js')
    expect(seen).toHaveBeenCalledOnce()
  })

  it('a script of a template waits for its own condition as well', async () => {
    const store = open(`<template data-consent="analytics"><p>Count</p><script type="text/plain" data-consent="marketing" src="/ad.js"></script></template>`)
    store.save({ analytics: true, marketing: false })
    await paint()
    expect(document.querySelector('p')).not.toBeNull()
    expect(run()).toEqual([])
    store.save({ marketing: true })
    await paint()
    expect(run()).toHaveLength(1)
  })

  it('a template takes everything with it that it has brought, however often', async () => {
    const store = start(`<template data-consent="analytics"><p>Count</p><script src="/count.js"></script></template><footer></footer>`)
    for (let turn = 0; turn < 2; turn++) {
      await paint()
      expect(document.querySelectorAll('p, script')).toHaveLength(2)
      finish('/count.js')
      store.rejectAll()
      await paint()
      expect(document.querySelectorAll('p, script')).toHaveLength(0)
      expect(document.querySelector('footer')).not.toBeNull()
      store.acceptAll()
    }
  })

  it('what a template has brought goes also where the template itself has gone', async () => {
    const store = start(`<template data-consent="analytics"><p>Count</p></template><footer></footer>`)
    await paint()
    document.querySelector('template')?.remove()
    store.rejectAll()
    await paint()
    expect(document.body.innerHTML).toBe('<footer></footer>')
  })

  it('a frame that was out of the page at the withdrawal comes back without its address', async () => {
    const store = start(`<iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="x"></iframe>`)
    await paint()
    const frame = document.querySelector('iframe') as HTMLIFrameElement
    expect(frame.getAttribute('src')).toContain('youtube')
    frame.remove()
    store.rejectAll()
    await paint()
    expect(frame.hasAttribute('src')).toBe(false)
    document.body.append(frame)
    store.acceptAll()
    await paint()
    expect(frame.getAttribute('src')).toContain('youtube')
  })

  it('another gate of the page runs nothing again, and closes what the first has opened', async () => {
    const html = `
      <template data-consent="analytics"><p>Count</p></template>
      <script type="text/plain" data-consent="analytics">document.body.dataset.runs = (document.body.dataset.runs ?? '') + '1'</script>
      <img data-consent="marketing" data-src="https://pixel.example/1.gif" alt="">`
    start(html)
    await paint()
    stops.pop()?.()
    const consent = defineConsent({ categories: { analytics: {}, marketing: {} } })
    const store = createConsentStore(consent, { storage: memoryStorage() })
    stops.push(startGate(store))
    store.acceptAll()
    await paint()
    stops.push(activate(document.body))
    await paint()
    expect(document.querySelectorAll('p')).toHaveLength(1)
    expect(document.querySelectorAll('script')).toHaveLength(1)
    store.rejectAll()
    await paint()
    expect(document.querySelectorAll('p')).toHaveLength(0)
    expect(document.querySelector('img')?.hasAttribute('src')).toBe(false)
  })

  it('an element that cannot be opened is told, and leaves the others', async () => {
    const refused = vi.spyOn(Element.prototype, 'setAttribute').mockImplementationOnce(() => {
      throw TypeError('not a trusted address')
    })
    start(`<embed data-consent="analytics" data-src="/a.swf"><img data-consent="analytics" data-src="/b.gif" alt="">`)
    await paint()
    refused.mockRestore()
    expect(errors).toEqual([expect.stringContaining('not a trusted address')])
    expect(document.querySelector('img')?.getAttribute('src')).toBe('/b.gif')
  })
})
