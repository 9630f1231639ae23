import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { type ConsentTypes, consentTypesOf } from './consentTypesOf.js'
import { pageState } from './pageState.js'

const globals = globalThis as unknown as { dataLayer?: unknown[]; gtag?: (...command: unknown[]) => void }

/** Google's tags tell a command from an event by its being an arguments object. */
const isCommand = (entry: unknown): entry is ArrayLike<unknown> => Object.prototype.toString.call(entry) === '[object Arguments]'

const isDefault = (entry: unknown) => isCommand(entry) && entry[0] === 'consent' && entry[1] === 'default'

/**
 * Puts the defaults of Consent Mode in front of everything that Google's tags read: all denied but security, then what the
 * declaration grants by region. Nothing happens where the page has its defaults already.
 */
export function tellGoogleDefaults(consent: ConsentDeclaration): void {
  const page = pageState()
  globals.dataLayer ??= []
  const layer = globals.dataLayer
  // an element of that id would be found under the name as well
  if (typeof globals.gtag !== 'function')
    globals.gtag = function gtag() {
      // biome-ignore lint/complexity/noArguments: as above
      globals.dataLayer?.push(arguments)
    }
  if (page.hasDefaults || layer.some(isDefault)) return
  page.hasDefaults = true
  const commands: IArguments[] = []
  function tell(..._command: unknown[]) {
    // biome-ignore lint/complexity/noArguments: as above
    commands.push(arguments)
  }
  const { waitForUpdate, adsDataRedaction, urlPassthrough, defaults = [] } = consent.consentMode ?? {}
  const denied = consentTypesOf({ ...consent, services: {} }, () => false)
  tell('consent', 'default', { ...denied, ...(waitForUpdate && { wait_for_update: waitForUpdate }) })
  for (const { regions, granted } of defaults)
    tell('consent', 'default', { ...Object.fromEntries(granted.map((type) => [type, 'granted'])), region: [...regions] })
  if (adsDataRedaction) tell('set', 'ads_data_redaction', true)
  if (urlPassthrough) tell('set', 'url_passthrough', true)
  // a tag that has taken the layer over reads what is pushed; until then the site's own events wait there, and come after
  if (Object.hasOwn(layer, 'push')) layer.push(...commands)
  else layer.unshift(...commands)
}

/**
 * Tells Google's tags what is allowed, and after it the page's own triggers, by an event of the data layer.
 *
 * @param isNew Whether the visitor has just decided; what is only read again is not told twice.
 */
export function tellGoogle(types: ConsentTypes, choices: Readonly<Record<string, boolean>>, isNew: boolean): void {
  const page = pageState()
  const text = JSON.stringify(types)
  if (!isNew && page.told === text) return
  page.told = text
  globals.gtag?.('consent', 'update', types)
  globals.dataLayer?.push({ event: 'consent_update', consent: { ...choices } })
}
