import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { resetItems } from '../../../src/gate/resetItems.js'
import { clearCookies, cookie } from '../helpers/cookieJar.js'

const consent = defineConsent({
  categories: { functional: {}, analytics: {} },
  services: {
    dashboard: {
      category: 'functional',
      items: [{ name: 'layout' }, { name: 'panel_*', kind: 'localStorage' }, { name: 'shared', kind: 'localStorage' }, { purpose: 'Has no name.' }],
    },
    hints: { category: 'functional', items: [{ name: 'seen', kind: 'sessionStorage' }] },
    counter: {
      category: 'analytics',
      items: [
        { name: 'shared', kind: 'localStorage' },
        { name: 'visits', kind: 'localStorage' },
      ],
    },
    session: { category: 'essential', items: [{ name: 'sid' }] },
  },
})

const set = (text: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
  document.cookie = text
}

beforeEach(() => {
  clearCookies()
  for (const name of ['layout', 'sid', 'consent', 'other']) set(`${name}=1; Path=/`)
  for (const name of ['panel_a', 'panel_b', 'shared', 'visits', 'other']) localStorage.setItem(name, '1')
  sessionStorage.setItem('seen', '1')
})
afterEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('resetItems', () => {
  it('deletes what a category has stored, and says what', async () => {
    expect((await resetItems(consent, 'functional')).sort()).toEqual(['layout', 'panel_a', 'panel_b', 'seen'])
    expect(cookie('layout')).toBeUndefined()
    expect(sessionStorage.length).toBe(0)
    expect(Object.keys(localStorage).sort(), 'what another service stores stays').toEqual(['other', 'shared', 'visits'])
    expect([cookie('sid'), cookie('other'), cookie('consent')]).toEqual(['1', '1', '1'])
  })

  it('deletes what one service has stored', async () => {
    expect(await resetItems(consent, 'hints')).toEqual(['seen'])
    expect(cookie('layout')).toBe('1')
  })

  it('keeps the choice, also where what is essential is reset', async () => {
    expect(await resetItems(consent, 'essential')).toEqual(['sid'])
    expect(cookie('consent')).toBe('1')
  })

  it('says that nothing was there', async () => {
    await resetItems(consent, 'functional')
    expect(await resetItems(consent, 'functional')).toEqual([])
  })

  it.each(['functionnal', '', 'constructor'])('names the id %j that the declaration does not have', async (id) => {
    await expect(resetItems(consent, id)).rejects.toThrow(`consent-kit: "${id}" cannot be reset, because the declaration has no such category or service`)
    expect(cookie('layout')).toBe('1')
  })
})
