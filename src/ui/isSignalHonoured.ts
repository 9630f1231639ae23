import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentSnapshot } from '../core/ConsentSnapshot.js'

/**
 * Whether the visitor's Global Privacy Control signal is what keeps everything off that sells or shares: a site in an
 * opt-out state has to show that it is (11 CCR § 7025(c)(6)). Where they have allowed some of it since, it is not.
 */
export const isSignalHonoured = ({ categories, services }: ConsentDeclaration, { gpc, regime, choices }: ConsentSnapshot): boolean =>
  gpc && regime === 'opt-out' && !Object.keys(choices).some((id) => choices[id] && categories[services[id]?.category ?? id]?.sale)
