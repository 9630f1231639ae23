import { ConsentManagerProvider, useConsentManager } from '@c15t/nextjs/headless'

Object.assign(window, { ConsentManagerProvider, useConsentManager })
