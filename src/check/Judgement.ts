import type { CheckFinding, NotRead } from './CheckReport.js'

/** What the declaration says of something in the code that it does not allow, or of which it cannot tell. */
export type Judgement = Pick<CheckFinding, 'code' | 'message' | 'remedy'> | Pick<NotRead, 'reason'>
