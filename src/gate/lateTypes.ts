// What is fetched where a service needs Google Consent Mode, in one module so that it is fetched at once.
export { consentTypesOf } from './consentTypesOf.js'
export { tellGoogle, tellGoogleDefaults } from './tellGoogle.js'
