import * as CookieConsent from 'vanilla-cookieconsent'
import 'vanilla-cookieconsent/dist/cookieconsent.css'
import { askedServices } from './askedServices.js'

const categories = ['functional', 'analytics', 'marketing']
const servicesOf = (category) => Object.fromEntries(askedServices.filter((service) => service.category === category).map(({ id, label }) => [id, { label }]))

CookieConsent.run({
  categories: {
    necessary: { enabled: true, readOnly: true },
    ...Object.fromEntries(categories.map((category) => [category, { services: servicesOf(category) }])),
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Meadow uses cookies',
          description: 'We use cookies for analytics and marketing, if you agree.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Customize',
        },
        preferencesModal: {
          title: 'Your choice',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: ['necessary', ...categories].map((category) => ({ title: category, description: 'What it is for.', linkedCategory: category })),
        },
      },
    },
  },
})
