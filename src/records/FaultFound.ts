import type { FaultKind } from './ConsentLog.js'

/** Thrown at the first fault of a shard, and caught where the shard's check began. */
export class FaultFound {
  constructor(
    readonly kind: FaultKind,
    readonly position: number,
    readonly message: string,
  ) {}
}
