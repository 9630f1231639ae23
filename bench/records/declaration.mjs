import { defineConsent } from 'consent-kit'

const service = (category, item) => ({ category, items: [{ name: item, duration: '90 days' }] })

/** What the answers are about: five services, as many as most sites ask about. */
export const declaration = defineConsent({
  site: { name: 'Meadow', policyUrl: '/cookies' },
  categories: { functional: {}, analytics: {}, marketing: {} },
  services: {
    chat: service('functional', 'chat_*'),
    video: service('functional', 'player'),
    counter: service('analytics', 'clicks'),
    replay: service('analytics', 'replay_*'),
    campaign: service('marketing', 'campaign'),
  },
})
