// for a page without React: a script of its own beside the page's, as its documentation says
import * as klaro from 'klaro'
import { startCounter } from '../site/startCounter'

klaro.setup({
  version: 1,
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: '#visit' },
    en: {
      consentNotice: { description: 'We use cookies for analytics and marketing, if you agree.', learnMore: 'Customize' },
      acceptAll: 'Accept all',
      decline: 'Reject all',
      purposes: { analytics: 'Analytics', marketing: 'Marketing', necessary: 'Necessary' },
    },
  },
  services: [
    { name: 'session', title: 'Necessary', purposes: ['necessary'], required: true },
    { name: 'counter', title: 'Counter', purposes: ['analytics'], callback: (isAllowed) => isAllowed && startCounter() },
    { name: 'marketing', title: 'Marketing', purposes: ['marketing'] },
  ],
})
