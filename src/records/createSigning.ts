import type { Kysely } from 'kysely'
import { importKeys } from './importKeys.js'
import type { LogKeys } from './LogKeys.js'
import { makeCheckpoints } from './makeCheckpoints.js'
import type { LogSettings } from './readSettings.js'
import type { Tables } from './Tables.js'
import type { Written } from './writeEntries.js'

/** Signs the shards of a log when it is time. */
export interface Signing {
  readonly keys: () => Promise<LogKeys>
  /** Looks whether it is time to sign a shard, after entries were written there; it does not wait for it. */
  follow(tables: Kysely<Tables>, shard: number, written: Written): void
  /**
   * Signs what no checkpoint of a shard covers yet.
   *
   * @param least How many entries a checkpoint covers at least, by default one.
   * @returns How many were made: none without a private key.
   */
  sign(tables: Kysely<Tables>, shard: number, least?: number): Promise<number>
  /** Waits for what is being signed, and begins nothing more. */
  stop(): Promise<void>
}

/** Makes what signs a log. Its keys are read when they are needed first. */
export function createSigning({ signingKeys, checkpoint }: Pick<LogSettings, 'signingKeys' | 'checkpoint'>): Signing {
  const longest = checkpoint.minutes * 60_000
  const running = new Map<number, Promise<number>>()
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  let imported: Promise<LogKeys> | undefined

  function keys() {
    imported ??= importKeys(signingKeys)
    return imported
  }

  /** One at a time in a shard; who asks meanwhile gets what comes after it, which covers also what it missed. */
  function sign(tables: Kysely<Tables>, shard: number, least?: number): Promise<number> {
    const next = (running.get(shard) ?? Promise.resolve(0))
      .catch(() => 0)
      .then(async () => {
        const { signer } = await keys()
        return signer ? makeCheckpoints(tables, shard, signer, checkpoint.entries, least) : 0
      })
      .finally(() => {
        if (running.get(shard) === next) running.delete(shard)
      })
    running.set(shard, next)
    return next
  }

  function signBehind(tables: Kysely<Tables>, shard: number, least: number) {
    clearTimeout(timers.get(shard))
    timers.delete(shard)
    // entries are stored all the same, and the next time covers them too
    sign(tables, shard, least).catch((error) => console.error(`consent-kit: shard ${shard} of the log could not be signed.`, error))
  }

  return {
    keys,
    sign,
    follow(tables, shard, { before, after }) {
      const unsigned = after.position - after.checkpointed
      if (!unsigned || !signingKeys.length) return
      const isLate = before.position > before.checkpointed && after.received - before.received >= longest
      if (unsigned >= checkpoint.entries || isLate) {
        if (!running.has(shard)) signBehind(tables, shard, isLate ? 1 : checkpoint.entries)
      } else if (!timers.has(shard)) {
        const timer = setTimeout(() => signBehind(tables, shard, 1), longest)
        // it does not keep a process alive; a number is a browser's or an edge runtime's
        if (typeof timer === 'object') timer.unref()
        timers.set(shard, timer)
      }
    },
    async stop() {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
      await Promise.allSettled(running.values())
    },
  }
}
