/** What ends a request without its being carried out. */
export class Refusal {
  /** @param retryAfter In seconds, where the same request may be sent again. */
  constructor(
    readonly status: number,
    readonly message: string,
    readonly retryAfter?: number,
  ) {}
}
