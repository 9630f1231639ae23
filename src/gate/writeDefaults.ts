import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import { defaultsScript } from './defaultsScript.js'

/** The inline script of `ConsentDefaults`: the same for every visitor, and another for each declaration. */
export function writeDefaults(consent: ConsentDeclaration, regime: ConsentRegime = 'opt-in', hasSignal = false): string {
  const { categories, cookie, consentMode, changes, services } = consent
  // no more than it reads
  const needed = Object.fromEntries(
    Object.entries(services).map(([id, { category, revision, consentTypes, script, stub, hold, grant }]) => [
      id,
      script ? { category, revision, consentTypes, script: {} } : { category, revision, consentTypes, stub, hold, grant },
    ]),
  )
  const sales = Object.fromEntries(Object.entries(categories).map(([id, { sale }]) => [id, { sale }]))
  const asked = changes?.filter(({ asks }) => asks).map(({ asks }) => ({ asks }))
  const given = { categories: sales, services: needed, cookie: { name: cookie.name, maxAge: cookie.maxAge }, consentMode, changes: asked }
  return `(${defaultsScript})(${JSON.stringify(given).replaceAll('<', '\\u003c')},${JSON.stringify(regime)}${hasSignal ? ',true' : ''})`
}
