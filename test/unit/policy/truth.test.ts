import { describe, expect, it } from 'vitest'
import type { ConsentDeclaration, ConsentInput, ServiceDeclaration } from '../../../src/core/ConsentDeclaration.js'
import type { ConsentRegime } from '../../../src/core/ConsentSnapshot.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { en } from '../../../src/policy/locales/en.js'
import type { PolicyMessages } from '../../../src/policy/locales/PolicyMessages.js'
import { policyMarkdown } from '../../../src/policy/policyMarkdown.js'

// Every combination of what may be in a declaration and what may not, and each sentence that claims something of it.

type Ground = (given: { consent: ConsentDeclaration; regime: ConsentRegime; optional: readonly string[]; services: readonly ServiceDeclaration[] }) => boolean

const grounds: Partial<Record<keyof PolicyMessages, Ground>> = {
  effectiveDate: ({ consent }) => !!consent.effective,
  updatedDate: ({ consent }) => !!consent.updated,
  howEssentialOnly: ({ optional }) => !optional.length,
  howAddedLater: ({ optional, regime }) => !optional.length && regime === 'opt-in',
  howOptIn: ({ optional, regime }) => optional.length > 0 && regime === 'opt-in',
  howOptOut: ({ optional, regime }) => optional.length > 0 && regime !== 'opt-in',
  emptyCategory: ({ consent, services }) =>
    Object.keys(consent.categories).some((category) => !services.some((service) => service.category === category && service.items?.length)),
  unnamed: ({ services }) => services.some(({ items = [] }) => items.some(({ name }) => !name)),
  thirdParties: ({ services }) => services.some(({ provider }) => provider),
  thirdPartiesText: ({ services }) => services.some(({ provider }) => provider),
  retentionChoice: ({ optional }) => optional.length > 0,
  absentAdvertising: ({ consent, optional }) => !optional.includes('marketing') && !optional.some((id) => consent.categories[id]?.sale),
  absentSale: ({ consent, optional }) => !optional.some((id) => consent.categories[id]?.sale),
  absentAnalytics: ({ optional }) => optional.every((id) => id === 'functional'),
  absentThirdParties: ({ services }) => !services.some(({ provider }) => provider),
  absentOptional: ({ optional }) => !optional.length,
  managingChoice: ({ optional }) => optional.length > 0,
  managingForgets: ({ optional }) => optional.length > 0,
  managingEssential: ({ consent }) => Object.entries(consent.services).some(([id, { category }]) => id !== 'consent' && category === 'essential'),
  rights: ({ optional }) => optional.length > 0,
  rightConsent: ({ optional, regime }) => optional.length > 0 && regime === 'opt-in',
  rightWithdraw: ({ optional }) => optional.length > 0,
  // Markdown has no receipt
  rightAccess: () => false,
  rightPortability: () => false,
  rightAsk: ({ consent, optional }) => optional.length > 0 && !!consent.site?.contact,
  changeAsked: ({ consent }) => !!consent.changes?.some(({ asks }) => asks),
  contactText: ({ consent }) => !!consent.site?.contact || !!consent.site?.privacyUrl,
  privacyPolicy: ({ consent }) => !!consent.site?.privacyUrl,
}

const parts: Record<string, readonly ConsentInput[]> = {
  essential: [{ categories: {} }, { categories: {}, services: { session: { category: 'essential', items: [{ name: 'sid', duration: 'session' }] } } }],
  functional: [{ categories: {} }, { categories: { functional: {} }, services: { chat: { category: 'functional', items: [{ purpose: 'Chats.' }] } } }],
  analytics: [
    { categories: {} },
    { categories: { analytics: {} } },
    {
      categories: { analytics: {} },
      services: { counter: { category: 'analytics', provider: { name: 'Counter Inc.', country: 'US' }, items: [{ name: '_c' }] } },
    },
  ],
  marketing: [{ categories: {} }, { categories: { marketing: {} } }, { categories: { ads: { sale: true } } }],
  site: [
    { categories: {} },
    { categories: {}, site: { name: 'Meadow', contact: 'privacy@meadow.example' } },
    { categories: {}, site: { name: 'Meadow', privacyUrl: '/privacy' } },
  ],
  dates: [
    { categories: {} },
    { categories: {}, effective: '2025-01-01', changes: [{ date: '2026-01-01', summary: 'Added a counter.' }] },
    { categories: {}, updated: '2026-02-26', changes: [{ date: '2026-02-26', summary: 'Added a chat.', asks: true }] },
  ],
}

const combinations = Object.values(parts).reduce<readonly ConsentInput[]>(
  (all, options) =>
    all.flatMap((one) =>
      options.map((other) => ({ ...one, ...other, categories: { ...one.categories, ...other.categories }, services: { ...one.services, ...other.services } })),
    ),
  [{ categories: {} }],
)

/** The longest part of a message that has no hole in it. */
const claim = (message: string) =>
  message
    .split(/\{\w+\}/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest))
    .trim()

const plain = (markdown: string) => markdown.replace(/\\(.)/g, '$1')

describe.each(['opt-in', 'opt-out', 'notice'] as const)('under %s', (regime) => {
  it(`of ${combinations.length} declarations, the page says what follows from it and nothing else`, () => {
    expect(combinations).toHaveLength(324)
    for (const input of combinations) {
      const consent: ConsentDeclaration = defineConsent(input)
      const text = plain(policyMarkdown(consent, en, { regime }))
      const optional = Object.keys(consent.categories).filter((id) => id !== 'essential')
      const given = { consent, regime, optional, services: Object.values(consent.services) }
      for (const [key, ground] of Object.entries(grounds))
        expect(text.includes(claim(en[key as keyof PolicyMessages])), `${key}: ${JSON.stringify(input)}`).toBe(ground(given))
      expect(text).not.toMatch(/\{\w+\}|undefined|null|NaN/)
      if (!optional.length) expect(text).not.toMatch(/until you allow|asked again|your choice counts/i)
    }
  })
})
