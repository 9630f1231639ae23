import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import { defaultRules, type RegimeRules } from './defaultRules.js'

/** What {@link regimeFor} returns. */
export interface RegimeReading {
  readonly regime: ConsentRegime
  /** ISO 3166-1 alpha-2, such as `CA`; left out where it is unknown. */
  readonly country?: string
  /** The second part of ISO 3166-2, such as `QC`; left out where it is unknown. */
  readonly region?: string
}

const edges = [
  ['cf-ipcountry', 'cf-region-code'],
  ['cloudfront-viewer-country', 'cloudfront-viewer-country-region'],
  ['x-vercel-ip-country', 'x-vercel-ip-country-region'],
] as const

const strictness: readonly ConsentRegime[] = ['opt-in', 'opt-out', 'notice']
const strictest = (regimes: readonly ConsentRegime[]) => strictness.find((regime) => regimes.includes(regime)) ?? 'opt-in'

/**
 * The regime that applies where a request comes from, by the headers that an edge network adds: Cloudflare's
 * `CF-IPCountry` and `CF-Region-Code` (https://developers.cloudflare.com/rules/transform/managed-transforms/reference/),
 * CloudFront's `CloudFront-Viewer-Country` and `-Country-Region`
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html), Vercel's
 * `X-Vercel-IP-Country` and `-Country-Region` (https://vercel.com/docs/headers/request-headers).
 *
 * What is not sure counts as the strictest it may be: an unknown country (also Cloudflare's `XX` and `T1`, for Tor) is
 * `opt-in` whatever the rules say; an unknown region is the strictest of its country's; and where two networks disagree,
 * the stricter one is believed. The headers are as good as the network that sets them: a visitor who can reach the
 * server around it can choose a place, for that visitor alone.
 *
 * @param rules Override {@link defaultRules} one by one: a region's rule (`CA-QC`) comes before its country's (`CA`), and that before `*`.
 *
 * @example
 * regimeFor(await headers()) // { regime: 'opt-in', country: 'CA', region: 'QC' }
 * regimeFor(await headers(), { AU: 'notice' })
 */
export function regimeFor(headers: Pick<Headers, 'get'>, rules: RegimeRules = {}): RegimeReading {
  const table = { ...defaultRules, ...rules }
  const readings = edges.flatMap(([countryHeader, regionHeader]): RegimeReading[] => {
    const country = headers.get(countryHeader)?.trim().toUpperCase()
    if (!country) return []
    if (!/^[A-Z]{2}$/.test(country) || country === 'XX') return [{ regime: 'opt-in' }]
    const code = (headers.get(regionHeader) ?? '').trim().toUpperCase().replace(`${country}-`, '')
    const general = table[country] ?? table['*'] ?? 'opt-in'
    if (/^[A-Z\d]{1,3}$/.test(code)) return [{ regime: table[`${country}-${code}`] ?? general, country, region: code }]
    const ofRegions = Object.keys(table).filter((place) => place.startsWith(`${country}-`))
    return [{ regime: strictest([general, ...ofRegions.map((place) => table[place] as ConsentRegime)]), country }]
  })
  const regime = strictest(readings.map((reading) => reading.regime))
  return readings.find((reading) => reading.regime === regime) ?? { regime }
}
