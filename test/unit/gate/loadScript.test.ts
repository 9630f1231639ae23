import { afterEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { loadScript } from '../../../src/gate/loadScript.js'

const src = 'https://stats.example/script.js'
const scripts = () => [...document.querySelectorAll('script')]
const finish = (type: 'load' | 'error') => scripts().at(-1)?.dispatchEvent(new Event(type))

afterEach(() => document.head.replaceChildren())

describe('loadScript', () => {
  it('adds one element and waits for it', async () => {
    const done = vi.fn()
    const loading = loadScript({ src }).then(done)
    const [script] = scripts()
    expect(script?.parentElement).toBe(document.head)
    expect(script?.getAttribute('src')).toBe(src)
    expect(script?.async).toBe(true)
    await Promise.resolve()
    expect(done).not.toHaveBeenCalled()
    finish('load')
    await loading
    expect(done).toHaveBeenCalledOnce()
  })

  it('loads the same address once, however often it is asked for', async () => {
    const first = loadScript({ src })
    const second = loadScript({ src })
    expect(scripts()).toHaveLength(1)
    finish('load')
    await Promise.all([first, second, loadScript({ src })])
    expect(scripts()).toHaveLength(1)
    void loadScript({ src: `${src}?other` })
    expect(scripts()).toHaveLength(2)
  })

  it('does not take a script of the page itself for one that it has loaded', () => {
    document.head.innerHTML = `<script type="text/plain" src="${src}"></script>`
    void loadScript({ src })
    expect(scripts()).toHaveLength(2)
  })

  it.each([
    ['a path', '/script.js'],
    ['an address without a scheme', '//stats.example/script.js'],
    ['characters that a selector would trip over', `https://stats.example/?a="b"]&c=\\'d'`],
  ])('knows %s again', (_, address) => {
    void loadScript({ src: address })
    void loadScript({ src: address })
    expect(scripts()).toHaveLength(1)
  })

  it('gives the element its attributes and the nonce, and keeps order where async is off', () => {
    void loadScript({ src, async: false, attributes: { 'data-domain': 'example.com', type: 'module', crossorigin: 'anonymous' } }, 'n0nce')
    const [script] = scripts()
    expect(script?.dataset.domain).toBe('example.com')
    expect(script?.type).toBe('module')
    expect(script?.crossOrigin).toBe('anonymous')
    expect(script?.nonce).toBe('n0nce')
    expect(script?.async).toBe(false)
  })

  it('does not let an attribute take it elsewhere', () => {
    void loadScript({ src, attributes: { src: 'https://elsewhere.example/x.js' } })
    expect(scripts()[0]?.src).toBe(src)
  })

  it('rejects, and takes the element out, where the script cannot be had; the next call tries again', async () => {
    const first = loadScript({ src })
    const same = loadScript({ src })
    finish('error')
    await expect(first).rejects.toThrow(`${src} could not be loaded`)
    await expect(same).rejects.toThrow()
    expect(scripts()).toEqual([])
    const second = loadScript({ src })
    expect(scripts()).toHaveLength(1)
    finish('load')
    await expect(second).resolves.toBeUndefined()
  })

  it('says what the script threw while it first ran, and leaves it, because it may be at work', async () => {
    const loading = loadScript({ src })
    const quiet = (event: Event) => event.preventDefault()
    addEventListener('error', quiet)
    dispatchEvent(new ErrorEvent('error', { filename: 'https://another.example/x.js', error: Error('of another'), cancelable: true }))
    dispatchEvent(new ErrorEvent('error', { filename: src, error: Error('of its own'), cancelable: true }))
    removeEventListener('error', quiet)
    finish('load')
    await expect(loading).resolves.toEqual(Error('of its own'))
    expect(scripts()).toHaveLength(1)
    await expect(loadScript({ src })).resolves.toEqual(Error('of its own'))
    expect(scripts()).toHaveLength(1)
  })

  it("is not disturbed by another script's error, or by its own after it has loaded", async () => {
    const loading = loadScript({ src })
    const quiet = (event: Event) => event.preventDefault()
    addEventListener('error', quiet)
    dispatchEvent(new ErrorEvent('error', { filename: 'https://another.example/x.js', error: Error('of another'), cancelable: true }))
    finish('load')
    dispatchEvent(new ErrorEvent('error', { filename: src, error: Error('of later'), cancelable: true }))
    removeEventListener('error', quiet)
    await expect(loading).resolves.toBeUndefined()
    expect(scripts()).toHaveLength(1)
  })

  it('makes its address a trusted one where the page requires it, by one policy of its own', async () => {
    vi.resetModules()
    const createPolicy = vi.fn((_: string, rules: object) => rules)
    vi.stubGlobal('trustedTypes', { createPolicy })
    const { loadScript } = await import('../../../src/gate/loadScript.js')
    void loadScript({ src })
    void loadScript({ src: `${src}?other` })
    expect(createPolicy).toHaveBeenCalledExactlyOnceWith('consent-kit', expect.anything())
    expect([...document.scripts].map((script) => script.getAttribute('src'))).toEqual([src, `${src}?other`])
    vi.unstubAllGlobals()
  })
})
