import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import type { ServiceDeclaration } from '../../../src/core/ConsentDeclaration.js'
import type { ConsentRegime } from '../../../src/core/ConsentSnapshot.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { consentDefaultsHash } from '../../../src/gate/consentDefaultsHash.js'
import { consentTypesOf } from '../../../src/gate/consentTypesOf.js'
import { earlyDefaults } from '../../../src/gate/earlyDefaults.js'
import { writeDefaults } from '../../../src/gate/writeDefaults.js'
import { clearCookies } from '../helpers/cookieJar.js'

const page = globalThis as unknown as Record<string, unknown>
const layer = () =>
  ((page.dataLayer ?? []) as unknown[]).map((entry) => (Object.prototype.toString.call(entry) === '[object Arguments]' ? [...(entry as unknown[])] : entry))

const services: Record<string, ServiceDeclaration<'analytics' | 'marketing'>> = {
  gtm: { category: 'marketing', consentTypes: [] },
  ga: { category: 'analytics', consentTypes: ['analytics_storage'] },
  uet: {
    category: 'marketing',
    stub: { name: 'uetq' },
    hold: [['uetq.push', 'consent', 'default', { ad_storage: 'denied' }]],
    grant: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
  },
  // the gate loads it, and holds it by itself
  meta: { category: 'marketing', script: { src: '/fbevents.js' }, stub: { name: 'fbq' }, hold: [['fbq.push', 'consent']] },
}
const consent = defineConsent({ categories: { analytics: {}, marketing: { sale: true } }, services })

/** Runs it as the page does: on nothing but what the inline script carries. */
function run(regime: ConsentRegime = 'opt-in') {
  const text = writeDefaults(consent, regime)
  const [, given] = /^\(\)\((.*),"[a-z-]+"\)$/.exec(text) ?? []
  earlyDefaults(JSON.parse(given as string), regime)
}

beforeEach(clearCookies)
afterEach(() => {
  for (const name of ['dataLayer', 'gtag', 'uetq', 'fbq']) Reflect.deleteProperty(globalThis, name)
  vi.unstubAllGlobals()
})

describe('the defaults in the HTML', () => {
  it('deny everything to a visitor who has not answered', () => {
    run()
    expect(layer()).toEqual([
      ['consent', 'default', expect.objectContaining({ ad_storage: 'denied', analytics_storage: 'denied', security_storage: 'granted' })],
    ])
    expect(page.uetq).toEqual(['consent', 'default', { ad_storage: 'denied' }])
    expect(page.fbq).toBeUndefined()
  })

  it.each([
    ['accepted', (store: ReturnType<typeof createConsentStore>) => store.acceptAll()],
    ['refused', (store: ReturnType<typeof createConsentStore>) => store.rejectAll()],
    ['chose', (store: ReturnType<typeof createConsentStore>) => store.save({ ga: true })],
  ] as const)('tell what the store would tell of one who has %s', (_, answer) => {
    const store = createConsentStore(consent)
    answer(store)
    run()
    expect(layer().slice(1)).toEqual([
      ['consent', 'update', consentTypesOf(consent, store.allows)],
      { event: 'consent_update', consent: { ...store.get().choices } },
    ])
    const isGranted = store.allows('uet')
    expect((page.uetq as unknown[]).slice(3)).toEqual(isGranted ? ['consent', 'update', { ad_storage: 'granted' }] : [])
  })

  it.each(['garbage', 'v2/x', `v1/2999-01-01T00:00:00.000Z/accept-all/yes:ga.gtm.uet.meta/no:/end`, `v1/2001-01-01T00:00:00.000Z/accept-all/yes:ga/no:/end`])(
    'deny everything where the cookie holds %j',
    (value) => {
      // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
      document.cookie = `consent=${value}`
      run()
      expect(layer()).toHaveLength(1)
    },
  )

  it('follow the regime, and the signal of a visitor who has not answered', () => {
    run('opt-out')
    expect(layer()[1]).toEqual(['consent', 'update', expect.objectContaining({ analytics_storage: 'granted', ad_storage: 'granted' })])
    Reflect.deleteProperty(globalThis, 'dataLayer')
    vi.stubGlobal('navigator', { globalPrivacyControl: true })
    run('opt-out')
    expect(layer()[1]).toEqual(['consent', 'update', expect.objectContaining({ analytics_storage: 'granted', ad_storage: 'denied' })])
  })

  it('know the signal of a request as well', () => {
    const text = writeDefaults(consent, 'opt-out', true)
    expect(text).toMatch(/,"opt-out",true\)$/)
    earlyDefaults(consent, 'opt-out', true)
    expect(layer()[1]).toEqual(['consent', 'update', expect.objectContaining({ analytics_storage: 'granted', ad_storage: 'denied' })])
  })

  it('carry the settings of Consent Mode', () => {
    const settings = {
      adsDataRedaction: true,
      urlPassthrough: true,
      waitForUpdate: 500,
      defaults: [{ regions: ['US'], granted: ['analytics_storage' as const] }],
    }
    const text = writeDefaults(defineConsent({ categories: { analytics: {}, marketing: {} }, services, consentMode: settings }))
    const [, given] = /^\(\)\((.*),"[a-z-]+"\)$/.exec(text) ?? []
    earlyDefaults(JSON.parse(given as string), 'opt-in')
    expect(layer()).toEqual([
      ['consent', 'default', expect.objectContaining({ ad_storage: 'denied', wait_for_update: 500 })],
      ['consent', 'default', { analytics_storage: 'granted', region: ['US'] }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ])
  })

  it('do without cookies that the page is denied', () => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    run()
    vi.restoreAllMocks()
    expect(layer()).toHaveLength(1)
  })
})

describe('its text', () => {
  it('carries no more than it reads, and nothing that could end the element', () => {
    const odd = defineConsent({
      site: { name: 'Shop' },
      categories: { analytics: { label: 'Counting' } },
      services: { it: { category: 'analytics', purpose: 'Counts.', hold: [['track', '</script>']] } },
    })
    const text = writeDefaults(odd)
    expect(text).not.toMatch(/<\/script|Shop|Counting|Counts/)
  })

  it('has the hash that a policy can name', async () => {
    expect(await consentDefaultsHash(consent)).toBe(`sha256-${createHash('sha256').update(writeDefaults(consent)).digest('base64')}`)
    expect(await consentDefaultsHash(consent, 'opt-out')).not.toBe(await consentDefaultsHash(consent))
  })
})
