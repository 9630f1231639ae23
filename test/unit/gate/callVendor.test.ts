import { afterEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { callVendor } from '../../../src/gate/callVendor.js'

afterEach(() => vi.unstubAllGlobals())

describe('callVendor', () => {
  it('calls a global function with its arguments', () => {
    const fbq = vi.fn()
    vi.stubGlobal('fbq', fbq)
    expect(callVendor(['fbq', 'consent', 'grant', { deep: [1, null] }])).toBe(true)
    expect(fbq).toHaveBeenCalledExactlyOnceWith('consent', 'grant', { deep: [1, null] })
  })

  it("calls a method on its object, and a queue's push", () => {
    const posthog = {
      isOut: false,
      opt_out_capturing() {
        this.isOut = true
      },
    }
    vi.stubGlobal('posthog', posthog)
    vi.stubGlobal('_paq', [])
    expect(callVendor(['posthog.opt_out_capturing'])).toBe(true)
    expect(posthog.isOut).toBe(true)
    expect(callVendor(['_paq.push', ['forgetConsentGiven']])).toBe(true)
    expect((globalThis as unknown as { _paq: unknown[] })._paq).toEqual([['forgetConsentGiven']])
  })

  it.each(['nobody', 'nobody.home', 'nobody.home.at.all', 'document.title', 'location.href.length', '', '.', 'window.'])(
    'says that the page has no function %j',
    (path) => {
      expect(callVendor([path])).toBe(false)
    },
  )

  it('sets a global, and a property of one that is there', () => {
    vi.stubGlobal('CRISP_WEBSITE_ID', undefined)
    vi.stubGlobal('ttq', { _i: {} })
    expect(callVendor(['CRISP_WEBSITE_ID=', 'b2f9'])).toBe(true)
    expect(callVendor(['ga-disable-G-1A2B=', true])).toBe(true)
    expect(callVendor(['ttq._i.C1=', []])).toBe(true)
    expect(callVendor(['ttq._i.C1._u=', 'https://stats.example'])).toBe(true)
    expect(callVendor(['nobody.home=', 1])).toBe(false)
    const { CRISP_WEBSITE_ID, ttq } = globalThis as unknown as { CRISP_WEBSITE_ID: string; ttq: { _i: { C1: { _u: string } } } }
    expect(CRISP_WEBSITE_ID).toBe('b2f9')
    expect((globalThis as unknown as Record<string, unknown>)['ga-disable-G-1A2B']).toBe(true)
    expect(ttq._i.C1._u).toBe('https://stats.example')
    Reflect.deleteProperty(globalThis, 'ga-disable-G-1A2B')
  })

  it('makes one of a class, which may take what was in its place', () => {
    const waiting = [['consent', 'default']]
    vi.stubGlobal('uetq', waiting)
    vi.stubGlobal(
      'UET',
      class {
        constructor(readonly options: { q: unknown }) {}
      },
    )
    expect(callVendor(['uetq=new UET', { ti: '1', q: '{window.uetq}' }])).toBe(true)
    expect((globalThis as unknown as { uetq: { options: unknown } }).uetq.options).toEqual({ ti: '1', q: waiting })
    expect((globalThis as unknown as { uetq: { options: { q: unknown } } }).uetq.options.q).toBe(waiting)
    expect(callVendor(['uetq=new Nobody'])).toBe(false)
  })

  it('puts the moment and globals where they are asked for, and leaves every other text alone', () => {
    const take = vi.fn()
    vi.stubGlobal('take', take)
    vi.stubGlobal('app', { id: 7 })
    vi.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000)
    callVendor(['take', '{date}', '{time}', '{window.app.id}', { at: '{time}', list: ['{time}'] }, '{date} ', '{window.}', '{other}'])
    const [date, ...rest] = take.mock.calls[0] as [Date, ...unknown[]]
    expect(date).toBeInstanceOf(Date)
    expect(rest).toEqual([1_700_000_000_000, 7, { at: 1_700_000_000_000, list: ['{time}'] }, '{date} ', '{window.}', '{other}'])
    vi.restoreAllMocks()
  })

  it("lets the vendor's own error through", () => {
    vi.stubGlobal('fbq', () => {
      throw Error('from the vendor')
    })
    expect(() => callVendor(['fbq'])).toThrow('from the vendor')
  })

  it('evaluates nothing', () => {
    const alarm = vi.fn()
    vi.stubGlobal('alarm', alarm)
    for (const path of ['alarm()', '(alarm)()', 'alarm;', '[alarm()]']) expect(callVendor([path])).toBe(false)
    expect(alarm).not.toHaveBeenCalled()
  })
})
