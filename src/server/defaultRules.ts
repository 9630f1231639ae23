import type { ConsentRegime } from '../core/ConsentSnapshot.js'

/** Which regime applies where: by country (`US`), by region of a country (`CA-QC`), and `*` for every other country. */
export type RegimeRules = Readonly<Record<string, ConsentRegime>>

// the European Economic Area with the parts of its members that have a code of their own; the UK, Switzerland, Brazil
const optIn = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO AX GF GP MF MQ RE YT GB CH BR CA-QC'.split(' ')

/**
 * The rules that {@link regimeFor} starts from.
 *
 * - `opt-in` in the EEA and the UK (Directive 2002/58/EC, article 5(3), and the laws made after it), Switzerland (lawful is
 *   often less, but Google's EU user consent policy asks for it), Brazil (LGPD; the ANPD's cookie guide of 2022), and Québec
 *   (Law 25, section 8.1).
 * - `opt-out` in the United States, whose state laws give a right to opt out of sale and sharing, by Global Privacy
 *   Control too (such as California's, 11 CCR § 7025).
 * - `opt-in` everywhere else: it is lawful everywhere, and the other regimes are not. Set `*` where you know better.
 */
export const defaultRules: RegimeRules = Object.freeze({
  ...Object.fromEntries(optIn.map((place) => [place, 'opt-in' as const])),
  US: 'opt-out',
  '*': 'opt-in',
})
