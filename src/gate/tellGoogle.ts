import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { type ConsentTypes, consentTypesOf } from './consentTypesOf.js'

type Command = ArrayLike<unknown>

const globals = globalThis as unknown as { dataLayer?: unknown[]; gtag?: (...command: unknown[]) => void }

/** The last consent command of one kind that stands in the data layer, whoever put it there. */
const last = (kind: 'default' | 'update') =>
  globals.dataLayer?.filter((entry) => (entry as Command | undefined)?.[0] === 'consent' && (entry as Command)[1] === kind).at(-1) as Command | undefined

/**
 * Puts the defaults of Consent Mode in front of everything that Google's tags read: all denied but security, then what the
 * declaration grants by region. Nothing happens where the page has its defaults already.
 */
export function tellGoogleDefaults(consent: ConsentDeclaration): void {
  globals.dataLayer ??= []
  // Google's tags tell a command from an event by its being an arguments object
  globals.gtag ??= function gtag() {
    // biome-ignore lint/complexity/noArguments: as above
    globals.dataLayer?.push(arguments)
  }
  if (last('default')) return
  const { waitForUpdate, adsDataRedaction, urlPassthrough, defaults = [] } = consent.consentMode ?? {}
  const denied = consentTypesOf({ ...consent, services: {} }, () => false)
  globals.gtag('consent', 'default', { ...denied, ...(waitForUpdate && { wait_for_update: waitForUpdate }) })
  for (const { regions, granted } of defaults)
    globals.gtag('consent', 'default', { ...Object.fromEntries(granted.map((type) => [type, 'granted'])), region: [...regions] })
  if (adsDataRedaction) globals.gtag('set', 'ads_data_redaction', true)
  if (urlPassthrough) globals.gtag('set', 'url_passthrough', true)
}

/**
 * Tells Google's tags what is allowed, and after it the page's own triggers, by an event of the data layer.
 *
 * @param isNew Whether the visitor has just decided; what is only read again is not told twice.
 */
export function tellGoogle(types: ConsentTypes, choices: Readonly<Record<string, boolean>>, isNew: boolean): void {
  if (!isNew && JSON.stringify(last('update')?.[2]) === JSON.stringify(types)) return
  globals.gtag?.('consent', 'update', types)
  globals.dataLayer?.push({ event: 'consent_update', consent: { ...choices } })
}
