import { type ConsentDeclaration, defineConsent } from 'consent-kit'
import { googleAnalytics, metaPixel, posthog, youtube } from 'consent-kit/services'

const declare = (mode: 'basic' | 'advanced') =>
  defineConsent({
    site: { name: 'Meadow', policyUrl: '/cookies' },
    categories: { analytics: {}, marketing: { sale: true } },
    services: {
      ga: googleAnalytics({ id: 'G-0MEADOW000', mode }),
      posthog: posthog({ key: 'phc_meadow', host: 'https://eu.i.posthog.com' }),
      meta: metaPixel({ id: '100000000000000' }),
      youtube: youtube(),
    },
    cookie: { name: `vendors-${mode}` },
  })

/** Two sites with the same vendors, of which one loads Google's tag before a choice; by the last part of their addresses. */
export const vendors: Readonly<Partial<Record<string, ConsentDeclaration>>> = { basic: declare('basic'), advanced: declare('advanced') }
