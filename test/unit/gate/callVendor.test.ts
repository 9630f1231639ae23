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
