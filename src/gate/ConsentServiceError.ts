/** What a service was doing when it failed. */
export type ServiceStep = 'hold' | 'load' | 'grant' | 'revoke' | 'clean-up'

/** A failure of one service; every other service goes on. */
export class ConsentServiceError extends Error {
  override readonly name = 'ConsentServiceError'

  constructor(
    /** The service's id, or what stands for it: the condition of a script or an effect. */
    readonly service: string,
    readonly step: ServiceStep,
    cause: unknown,
  ) {
    super(`consent-kit: service "${service}" failed (${step}): ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}
