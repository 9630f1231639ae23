import type { ConsentCondition } from '../core/Register.js'

/** A condition in words, for messages: `posthog and functional`. */
export const nameOf = (condition: ConsentCondition): string =>
  typeof condition === 'string' ? condition : 'all' in condition ? condition.all.join(' and ') : condition.any.join(' or ')
