import type { ConsentAct } from './ConsentRecord.js'

/** Every act, in the order by which the bodies of entries number them: a new one goes to the end, and none ever moves. */
export const consentActs: readonly ConsentAct[] = ['accept-all', 'reject-all', 'save', 'withdraw', 'gpc']
