import type { ConsentCondition } from '../core/Register.js'
import type { ConsentServiceError, ServiceStep } from './ConsentServiceError.js'

/**
 * Tells of a failure, in words that are fetched then: on nearly every page nothing fails.
 *
 * @param tell Called with a `ConsentServiceError`, or with the cause itself where that cannot be fetched; what it throws goes no further.
 */
export function tellFailure(tell: ((error: ConsentServiceError) => void) | undefined, condition: ConsentCondition, step: ServiceStep, cause: unknown): void {
  import('./ConsentServiceError.js')
    .then(
      ({ ConsentServiceError }) => new ConsentServiceError(condition, step, cause),
      () => cause as ConsentServiceError,
    )
    .then(tell)
    .catch(() => {})
}
