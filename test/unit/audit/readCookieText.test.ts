import { describe, expect, it } from 'vitest'
import { readCookieText } from '../../../src/audit/readCookieText.js'

const now = Date.UTC(2026, 10, 25)

describe('readCookieText', () => {
  it('reads what a server or a script sets, beyond the 400 days that a browser keeps', () => {
    expect(readCookieText('a=b=c; Max-Age=315360000; Domain=.Example.com; Secure; HttpOnly; SameSite=None', now)).toEqual({
      name: 'a',
      value: 'b=c',
      domain: 'example.com',
      lasts: 315360000,
      isDeletion: false,
      httpOnly: true,
      secure: true,
      sameSite: 'None',
    })
  })

  it.each([
    ['a=1; Expires=Thu, 26 Nov 2026 00:00:00 GMT', 86400],
    // RFC 6265bis, 5.5: Max-Age counts where both are there
    ['a=1; Max-Age=60; Expires=Thu, 26 Nov 2026 00:00:00 GMT', 60],
    ['a=1', undefined],
    ['a=1; Max-Age=soon', undefined],
    ['a=1; Expires=never', undefined],
  ])('says of %s that it lasts %s seconds', (text, lasts) => {
    expect(readCookieText(text, now)).toMatchObject({ name: 'a', lasts, isDeletion: false })
  })

  it.each(['a=; Max-Age=0', 'a=; Max-Age=-1', 'a=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT'])('knows %s as a deletion', (text) => {
    expect(readCookieText(text, now)?.isDeletion).toBe(true)
  })

  it('leaves a value as it was written', () => {
    expect(readCookieText('a=%7B%22b%22%7D', now)?.value).toBe('%7B%22b%22%7D')
  })
})
