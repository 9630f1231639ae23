import type { Kysely } from 'kysely'
import type { LogFault, VerifyReport } from './ConsentLog.js'
import { checkContexts } from './checkContexts.js'
import type { LogKeys } from './LogKeys.js'
import { readHeads, type ShardHead } from './readHeads.js'
import type { Tables } from './Tables.js'
import type { TimeRange } from './TimeRange.js'
import { type ShardReport, verifyShard } from './verifyShard.js'

/**
 * Checks a log, shard by shard, and holds no more than two pages of it at a time.
 *
 * @param verifiers null where there is no key to check signatures with.
 */
export async function verifyLog(tables: Kysely<Tables>, range: TimeRange, verifiers: LogKeys['verifiers'] | null): Promise<VerifyReport> {
  const heads = await readHeads(tables)
  const contexts = checkContexts(tables)
  const reports: ShardReport[] = []
  for (const head of heads) reports.push(await verifyShard({ tables, head, range, verifiers, contexts }))
  const sum = (count: (report: ShardReport) => number) => reports.reduce((total, report) => total + count(report), 0)
  const checkpoints = sum((report) => report.checkpoints)
  return {
    entries: sum((report) => report.entries),
    shards: heads.length,
    checkpoints,
    signatures: verifiers ? checkpoints : 0,
    pruned: heads.reduce((total, { pruned }) => total + pruned, 0),
    faults: [...reports.flatMap(({ fault }) => fault ?? []), ...(await findLostHeads(tables, heads))],
  }
}

/** Shards that have entries and no head. */
async function findLostHeads(tables: Kysely<Tables>, heads: readonly ShardHead[]): Promise<readonly LogFault[]> {
  const row = await tables.selectFrom('consent_entry').select('shard').orderBy('shard', 'desc').limit(1).executeTakeFirst()
  const shards = Array.from({ length: Math.max(row ? row.shard + 1 : 0, (heads.at(-1)?.shard ?? -1) + 1) }, (_, shard) => shard)
  const lost = shards.filter((shard) => !heads.some((head) => head.shard === shard))
  return lost.map((shard) => ({ shard, position: 0, kind: 'head', message: `Shard ${shard} has no head: its row in consent_shard is not there.` }))
}
