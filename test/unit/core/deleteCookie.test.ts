import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { deleteCookie } from '../../../src/core/deleteCookie.js'
import { clearCookies } from '../helpers/cookieJar.js'

const set = (value: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
  document.cookie = value
}

beforeEach(clearCookies)
afterEach(() => void vi.unstubAllGlobals())

describe('deleteCookie', () => {
  it.each(['/', '/shop', '/shop/', '/shop/cart', '/shop/cart/'])('deletes what was set anywhere above %s', (path) => {
    history.replaceState(null, '', path)
    set('id=default path')
    const above = ['/', '/shop', '/shop/', '/shop/cart', '/shop/cart/'].filter((each) => path.startsWith(each))
    for (const domain of ['', '; Domain=www.example.com', '; Domain=example.com']) for (const each of above) set(`id=1; Path=${each}${domain}`)
    expect(document.cookie.split('; ').length).toBeGreaterThanOrEqual(2 * above.length)
    deleteCookie('id')
    expect(document.cookie).toBe('')
    history.replaceState(null, '', '/shop/cart/deeper')
    expect(document.cookie).toBe('')
  })

  it('leaves cookies whose names only begin or end alike', () => {
    for (const name of ['id', 'id2', 'my_id', 'ID']) set(`${name}=1; Path=/`)
    deleteCookie('id')
    expect(document.cookie).toBe('id2=1; my_id=1; ID=1')
  })

  it('writes nothing but deletions', () => {
    const lines: string[] = []
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation((line) => void lines.push(line))
    history.replaceState(null, '', '/shop/cart')
    deleteCookie('id', { path: '/other', domain: '.example.net' })
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) expect(line).toMatch(/^id=; Path=\/\S*; (Domain=\S+; )?Max-Age=0; Secure$/)
    expect(lines).toContain('id=; Path=/other; Domain=.example.net; Max-Age=0; Secure')
    expect(lines).toContain('id=; Path=/; Domain=example.com; Max-Age=0; Secure')
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('does without Secure on plain http', () => {
    const lines: string[] = []
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation((line) => void lines.push(line))
    vi.stubGlobal('location', { protocol: 'http:', hostname: 'localhost', pathname: '/' })
    deleteCookie('id')
    expect(lines).toEqual(['id=; Path=/; Max-Age=0', 'id=; Path=/; Domain=localhost; Max-Age=0'])
  })
})
