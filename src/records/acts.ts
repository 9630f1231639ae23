import type { ConsentAct } from '../core/ConsentRecord.js'

/** The acts in the order by which bodies number them: a new one goes to the end, and none ever moves. */
export const acts: readonly ConsentAct[] = ['accept-all', 'reject-all', 'save', 'withdraw', 'gpc']
