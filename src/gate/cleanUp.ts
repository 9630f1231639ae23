import type { ConsentStore } from '../core/createConsentStore.js'
import { sweep } from './sweep.js'

/** A tag that is still running may write once more after its items were deleted: they are deleted again after this long, in milliseconds. */
const secondSweep = 1000

/**
 * Deletes what a denied service has stored, apart from what an allowed one stores under the same name.
 *
 * @param isRunning Whether the service may still be at work on this page.
 * @returns a promise that waits for the first time of two
 */
export async function cleanUp(store: ConsentStore, id: string, isRunning: boolean): Promise<void> {
  const { services } = store.consent
  const clean = async () => {
    const kept = Object.keys(services).flatMap((each) => (store.allows(each) ? (services[each]?.items ?? []) : []))
    if (!store.allows(id)) await sweep(services[id]?.items ?? [], kept)
  }
  // what failed at first was told then
  if (isRunning) setTimeout(() => clean().catch(() => {}), secondSweep)
  await clean()
}
