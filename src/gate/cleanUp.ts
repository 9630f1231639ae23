import type { ConsentStore } from '../core/createConsentStore.js'
import { sweep } from './sweep.js'
import type { WithdrawalReport } from './WithdrawalReport.js'

/** A tag that is still running may write once more after its items were deleted: they are deleted again after this long, in milliseconds. */
const secondSweep = 1000

/**
 * Deletes what a denied service has stored, apart from what an allowed one stores under the same name.
 *
 * @param isRunning Whether the service may still be at work on this page.
 * @param tell Called once the last time is over, unless the service is allowed again by then.
 * @returns a promise that waits for the first time of two
 */
export async function cleanUp(store: ConsentStore, id: string, isRunning: boolean, tell: (report: WithdrawalReport) => void): Promise<void> {
  const { services } = store.consent
  const clean = async () => {
    const kept = Object.keys(services).flatMap((each) => (store.allows(each) ? (services[each]?.items ?? []) : []))
    return store.allows(id) ? undefined : sweep(services[id]?.items ?? [], kept)
  }
  const finish = async () => {
    const again = await clean()
    if (first && again) tell({ service: id, removed: first.removed, removedAgain: again.removed, left: again.left })
  }
  // what failed at first was told then
  if (isRunning) setTimeout(() => finish().catch(() => {}), secondSweep)
  const first = await clean()
  if (first && !isRunning) tell({ service: id, removedAgain: [], ...first })
}
