// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { defaultRules, gpc, gpcJson, regimeFor } from '../../../src/server/index.js'

describe('gpc', () => {
  it.each([
    ['1', true],
    ['0, 1', true],
    ['1,1', true],
    ['0', false],
    ['true', false],
    ['11', false],
    ['1.0', false],
    ['"1"', false],
    ['1;a', false],
    ['', false],
  ])('reads Sec-GPC: %s as %s', (value, expected) => {
    expect(gpc(new Headers({ 'sec-gpc': value }))).toBe(expected)
  })

  it('is false where there is no such header', () => {
    expect(gpc(new Headers())).toBe(false)
  })

  it('finds one exact header among several', () => {
    expect(
      gpc(
        new Headers([
          ['Sec-GPC', '0'],
          ['Sec-GPC', '1'],
        ]),
      ),
    ).toBe(true)
  })
})

describe('gpcJson', () => {
  it.each(['2026-11-22', '2024-02-29', '2026-11-22T14:12:32Z', '2026-11-22T14:12:32.5+01:00'])('says so, and since when: %s', async (date) => {
    const response = gpcJson(date)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ gpc: true, lastUpdate: date })
  })

  it('leaves out a date that it is not given', async () => {
    expect(await gpcJson().json()).toEqual({ gpc: true })
  })

  it.each(['', 'yesterday', '2026-02-30', '2026-13-01', '22.11.2026', '2026-11-22 14:12', '2026-11-22T25:00:00Z', '2026-11-22\n'])('throws at %j', (date) => {
    expect(() => gpcJson(date)).toThrow(RangeError)
  })
})

describe('regimeFor', () => {
  const vercel = (country: string, region = '') => new Headers({ 'x-vercel-ip-country': country, 'x-vercel-ip-country-region': region })
  const cloudflare = (country: string, region = '') => new Headers({ 'cf-ipcountry': country, 'cf-region-code': region })
  const cloudfront = (country: string, region = '') => new Headers({ 'cloudfront-viewer-country': country, 'cloudfront-viewer-country-region': region })

  it.each([
    ['DE', '', 'opt-in'],
    ['NO', '', 'opt-in'],
    ['GB', 'ENG', 'opt-in'],
    ['CH', 'ZH', 'opt-in'],
    ['BR', 'SP', 'opt-in'],
    ['CA', 'QC', 'opt-in'],
    ['CA', 'ON', 'opt-in'],
    ['JP', '13', 'opt-in'],
    ['US', 'CA', 'opt-out'],
    ['us', 'tx', 'opt-out'],
    ['US', '', 'opt-out'],
  ])('%s %s is %s, whichever edge says so', (country, region, regime) => {
    for (const headers of [vercel(country, region), cloudflare(country, region), cloudfront(country, region)])
      expect(regimeFor(headers)).toEqual({ regime, country: country.toUpperCase(), ...(region && { region: region.toUpperCase() }) })
  })

  it('has a rule for each country of the EEA', () => {
    for (const country of 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '))
      expect(defaultRules[country]).toBe('opt-in')
  })

  it.each(['XX', 'T1', '', 'USA', 'U', 'U$', '<script>', 'United States', 'constructor'])('takes %j for an unknown country', (country) => {
    expect(regimeFor(cloudflare(country))).toEqual({ regime: 'opt-in' })
    expect(regimeFor(cloudflare(country), { '*': 'notice' })).toEqual({ regime: 'opt-in' })
  })

  it('is opt-in without any header', () => {
    expect(regimeFor(new Headers())).toEqual({ regime: 'opt-in' })
  })

  it('takes rubbish for an unknown region', () => {
    expect(regimeFor(vercel('US', '../../etc'))).toEqual({ regime: 'opt-out', country: 'US' })
  })

  it('puts a region before its country, that before *, and the given rules before the default ones', () => {
    const rules = { CA: 'opt-out', US: 'opt-in', 'US-TX': 'notice', '*': 'notice' } as const
    expect(regimeFor(vercel('CA', 'QC'), rules).regime).toBe('opt-in')
    expect(regimeFor(vercel('CA', 'ON'), rules).regime).toBe('opt-out')
    expect(regimeFor(vercel('US', 'TX'), rules).regime).toBe('notice')
    expect(regimeFor(vercel('US', 'US-TX'), rules).regime).toBe('notice')
    expect(regimeFor(vercel('US', 'CA'), rules).regime).toBe('opt-in')
    expect(regimeFor(vercel('AU'), rules).regime).toBe('notice')
    expect(regimeFor(vercel('FR'), rules).regime).toBe('opt-in')
    expect(regimeFor(vercel('CA', 'QC'), { 'CA-QC': 'notice' }).regime).toBe('notice')
  })

  it('takes an unknown region for the strictest of its country', () => {
    expect(regimeFor(vercel('CA'), { CA: 'opt-out' })).toEqual({ regime: 'opt-in', country: 'CA' })
  })

  it('believes the stricter of two edges that disagree', () => {
    const headers = new Headers([...cloudflare('DE'), ...vercel('US', 'VA')])
    expect(regimeFor(headers)).toEqual({ regime: 'opt-in', country: 'DE' })
    expect(regimeFor(new Headers([...cloudflare('T1'), ...vercel('US', 'VA')]))).toEqual({ regime: 'opt-in' })
  })
})
