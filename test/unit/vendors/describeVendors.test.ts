import { describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { googleAnalytics } from '../../../src/services/googleAnalytics.js'
import { posthog } from '../../../src/services/posthog.js'
import { youtube } from '../../../src/services/youtube.js'
import { describeConsent } from '../../../src/vendors/describeConsent.js'
import { describeVendors } from '../../../src/vendors/describeVendors.js'
import { de } from '../../../src/vendors/locales/de.js'
import { vendorMessages } from '../../../src/vendors/locales/en.js'

const declare = () =>
  defineConsent({
    categories: { analytics: {}, marketing: {} },
    services: {
      ga: googleAnalytics({ id: 'G-1A2B3C4D' }),
      own: { category: 'analytics', purpose: 'Counts.', items: [{ name: 'count' }] },
      youtube: youtube(),
      tuned: { ...posthog({ key: 'phc_1' }), purpose: 'Our own words.', items: [{ name: 'ph_1_posthog', duration: '7 days' }] },
    },
  })

describe('a described declaration', () => {
  it('has the purposes, durations and provider of each vendor, in the language', async () => {
    const { services } = await describeConsent(declare(), 'de')
    expect(services.ga).toMatchObject({
      purpose: de.serviceVisits,
      provider: { name: 'Google Ireland Limited', country: 'IE' },
      items: expect.arrayContaining([{ name: '_ga', duration: '400 days', purpose: de.itemVisitor }]),
    })
  })

  it('has what the vendor stores on its own domain beside', async () => {
    const { services } = await describeConsent(declare(), 'en')
    expect(services.youtube?.items).toContainEqual(expect.objectContaining({ name: 'YSC', domain: '.youtube.com', purpose: vendorMessages.itemVisit }))
  })

  it('keeps what the site itself says', async () => {
    const { services } = await describeConsent(declare(), 'en')
    expect(services.own).toEqual(declare().services.own)
    expect(services.tuned).toMatchObject({
      purpose: 'Our own words.',
      provider: { name: 'PostHog, Inc.' },
      items: [{ name: 'ph_1_posthog', duration: '7 days', purpose: vendorMessages.itemVisitor }],
    })
  })

  it('is the same when it is described again', async () => {
    const once = await describeConsent(declare(), 'en')
    expect(await describeConsent(once, 'en')).toEqual(once)
  })

  it('is English in a language that there is not', async () => {
    expect((await describeConsent(declare(), 'tlh')).services.ga?.purpose).toBe(vendorMessages.serviceVisits)
  })

  it('is the declaration itself where it names no vendor', async () => {
    const consent = defineConsent({ categories: { analytics: {} } })
    expect(await describeConsent(consent, 'en')).toBe(consent)
  })

  it('leaves a vendor alone that nobody knows, whatever it is called', () => {
    for (const vendor of ['nobody', 'toString', '__proto__', 'constructor']) {
      const consent = defineConsent({ categories: { analytics: {} }, services: { it: { category: 'analytics', vendor } } })
      expect(describeVendors(consent, {}, vendorMessages).services.it).toEqual({ category: 'analytics', vendor })
    }
  })
})
