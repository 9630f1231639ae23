import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import type { ConsentModeSettings, ServiceDeclaration } from '../../../src/core/ConsentDeclaration.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { consentTypesOf } from '../../../src/gate/consentTypesOf.js'
import { tellGoogle, tellGoogleDefaults } from '../../../src/gate/tellGoogle.js'

type Page = { dataLayer?: unknown[]; gtag?: (...command: unknown[]) => void }
const page = globalThis as unknown as Page
const layer = () => (page.dataLayer ?? []).map((entry) => (Object.prototype.toString.call(entry) === '[object Arguments]' ? [...(entry as unknown[])] : entry))

const declare = (services: Record<string, ServiceDeclaration<'functional' | 'analytics' | 'marketing'>> = {}, consentMode?: ConsentModeSettings) =>
  defineConsent({ categories: { functional: {}, analytics: {}, marketing: {} }, services, consentMode })

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'dataLayer')
  Reflect.deleteProperty(globalThis, 'gtag')
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'dataLayer')
  Reflect.deleteProperty(globalThis, 'gtag')
})

describe('the types of Consent Mode', () => {
  const allowing =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id)

  it('are those of the categories, all seven of them', () => {
    expect(consentTypesOf(declare(), allowing())).toEqual(denied)
    expect(consentTypesOf(declare(), allowing('functional'))).toEqual({ ...denied, functionality_storage: 'granted', personalization_storage: 'granted' })
    expect(consentTypesOf(declare(), allowing('analytics'))).toEqual({ ...denied, analytics_storage: 'granted' })
    expect(consentTypesOf(declare(), allowing('marketing'))).toEqual({
      ...denied,
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
    })
  })

  it('are those of the services that name them, and granted only where each of these is', () => {
    const consent = declare({
      ga: { category: 'analytics', consentTypes: ['analytics_storage'] },
      other: { category: 'analytics', consentTypes: ['analytics_storage'] },
    })
    expect(consentTypesOf(consent, allowing('ga', 'analytics')).analytics_storage).toBe('denied')
    expect(consentTypesOf(consent, allowing('ga', 'other')).analytics_storage).toBe('granted')
  })
})

describe('the defaults', () => {
  it('are one denied entry, as an arguments object', () => {
    tellGoogleDefaults(declare())
    expect(layer()).toEqual([['consent', 'default', denied]])
    expect(Array.isArray(page.dataLayer?.[0])).toBe(false)
  })

  it('are followed by those of regions and the settings', () => {
    tellGoogleDefaults(
      declare(
        {},
        { waitForUpdate: 500, adsDataRedaction: true, urlPassthrough: true, defaults: [{ regions: ['US', 'CA-ON'], granted: ['analytics_storage'] }] },
      ),
    )
    expect(layer()).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 500 }],
      ['consent', 'default', { analytics_storage: 'granted', region: ['US', 'CA-ON'] }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ])
  })

  it('are not said again where the page has said some', () => {
    page.dataLayer = []
    page.gtag = function gtag() {
      // biome-ignore lint/complexity/noArguments: as Google's snippet does
      page.dataLayer?.push(arguments)
    }
    page.gtag('consent', 'default', { analytics_storage: 'denied' })
    tellGoogleDefaults(declare())
    expect(layer()).toHaveLength(1)
  })
})

describe('an update', () => {
  const types = consentTypesOf(declare(), (id) => id === 'analytics')

  it('is one command, and after it one plain event', () => {
    tellGoogleDefaults(declare())
    tellGoogle(types, { analytics: true, marketing: false }, true)
    expect(layer().slice(1)).toEqual([
      ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
      { event: 'consent_update', consent: { analytics: true, marketing: false } },
    ])
  })

  it('is not said again of what was only read again, and said again of each decision', () => {
    tellGoogleDefaults(declare())
    tellGoogle(types, {}, false)
    tellGoogle(types, {}, false)
    expect(layer()).toHaveLength(3)
    tellGoogle(types, {}, true)
    expect(layer()).toHaveLength(5)
  })
})
