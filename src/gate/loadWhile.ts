import { loadScript } from './loadScript.js'

/**
 * Loads a script unless it is no longer wanted, and says when it is ready, if it still is.
 *
 * @throws (rejects) where it cannot be fetched, or with what it threw while it first ran
 */
export async function loadWhile(isWanted: () => boolean, script: Parameters<typeof loadScript>[0], nonce?: string, onReady?: () => void): Promise<void> {
  if (!isWanted()) return
  const thrown = await loadScript(script, nonce)
  if (thrown) throw thrown
  if (isWanted()) onReady?.()
}
