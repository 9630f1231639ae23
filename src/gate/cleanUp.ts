import type { ConsentStore } from '../core/createConsentStore.js'
import { sweep } from './sweep.js'
import type { WithdrawalReport } from './WithdrawalReport.js'

/** A tag that is still running may write once more after its items were deleted: they are deleted again after this long, in milliseconds. */
const secondSweep = 1000

/** What is known of a service that is cleaned up after. */
interface Circumstances {
  /** Whether it may still be at work on this page, and write again. */
  readonly mayReturn: boolean
  /** Whether to look for cookies that cannot be seen from here as well. */
  readonly isThorough: boolean
}

/**
 * Deletes what a denied service has stored, apart from what an allowed one stores under the same name.
 *
 * @param tell Called once the last time is over, unless the service is allowed again by then.
 * @returns a promise that waits for the first time of two
 */
export async function cleanUp(
  store: ConsentStore,
  id: string,
  { mayReturn, isThorough }: Circumstances,
  tell: (report: WithdrawalReport) => void,
): Promise<void> {
  const { services } = store.consent
  const clean = async () => {
    const kept = Object.keys(services).flatMap((each) => (store.allows(each) ? (services[each]?.items ?? []) : []))
    return store.allows(id) ? undefined : sweep(services[id]?.items ?? [], kept, isThorough)
  }
  const finish = async () => {
    const again = await clean()
    if (first && again) tell({ service: id, removed: first.removed, removedAgain: again.removed, left: again.left })
  }
  // what failed at first was told then
  if (mayReturn) setTimeout(() => finish().catch(() => {}), secondSweep)
  const first = await clean()
  if (first && !mayReturn) tell({ service: id, removedAgain: [], ...first })
}
