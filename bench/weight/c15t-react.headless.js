import { ConsentManagerProvider, useConsentManager } from '@c15t/react/headless'

Object.assign(window, { ConsentManagerProvider, useConsentManager })
