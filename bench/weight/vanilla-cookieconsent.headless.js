import * as CookieConsent from 'vanilla-cookieconsent/dist/core/cookieconsent-core.esm.js'

Object.assign(window, { CookieConsent })
