import type { ConsentCondition } from '../core/Register.js'
import { nameOf } from './nameOf.js'

/** What a service was doing when it failed. */
export type ServiceStep = 'hold' | 'load' | 'grant' | 'revoke' | 'clean-up'

/** A failure of one service; every other service goes on. */
export class ConsentServiceError extends Error {
  override readonly name = 'ConsentServiceError'
  /** The service's id, or the condition of a script or an effect in words. */
  readonly service: string

  constructor(
    condition: ConsentCondition,
    readonly step: ServiceStep,
    cause: unknown,
  ) {
    const service = nameOf(condition)
    super(`consent-kit: service "${service}" failed (${step}): ${cause instanceof Error ? cause.message : cause}`, { cause })
    this.service = service
  }
}
