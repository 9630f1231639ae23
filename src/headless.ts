/** Everything that works without React: the declaration, the store and the gate. */

export type * from './core/ConsentDeclaration.js'
export { ConsentDeclarationError } from './core/ConsentDeclarationError.js'
export type { ConsentAct, ConsentRecord } from './core/ConsentRecord.js'
export type { ConsentRegime, ConsentSnapshot, ConsentSurface } from './core/ConsentSnapshot.js'
export type { RecordStorage } from './core/cookieStorage.js'
export { type ConsentStore, type ConsentStoreOptions, createConsentStore } from './core/createConsentStore.js'
export { defineConsent } from './core/defineConsent.js'
export type * from './core/Register.js'
export { ConsentServiceError, type ServiceStep } from './gate/ConsentServiceError.js'
export { type GateOptions, startGate } from './gate/startGate.js'
