import * as klaro from 'klaro'
import { askedServices } from './askedServices.js'

klaro.setup({
  version: 1,
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: '/privacy' },
    en: { purposes: { functional: 'Functional', analytics: 'Analytics', marketing: 'Marketing' } },
  },
  services: askedServices.map(({ id, category, label, purpose }) => ({ name: id, title: label, description: purpose, purposes: [category] })),
})
