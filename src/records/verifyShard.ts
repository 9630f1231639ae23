import type { Kysely } from 'kysely'
import { toBase64url } from '../core/toBase64url.js'
import type { Checkpoint } from './Checkpoint.js'
import type { LogFault } from './ConsentLog.js'
import { chainStart } from './chainStart.js'
import type { checkContexts } from './checkContexts.js'
import { checkTrail } from './checkTrail.js'
import { FaultFound } from './FaultFound.js'
import { followChain } from './followChain.js'
import { inRange } from './inRange.js'
import type { LogKeys } from './LogKeys.js'
import { merkleRoot } from './merkleRoot.js'
import { readHeads, type ShardHead } from './readHeads.js'
import { readPages } from './readPages.js'
import { readRange } from './readRange.js'
import type { Tables } from './Tables.js'
import type { TimeRange } from './TimeRange.js'
import { toBytes } from './toBytes.js'

/** What {@link verifyShard} checks a shard with. */
export interface ShardCheck {
  readonly tables: Kysely<Tables>
  readonly head: ShardHead
  readonly range: TimeRange
  /** null where there is no key to check signatures with. */
  readonly verifiers: LogKeys['verifiers'] | null
  readonly contexts: ReturnType<typeof checkContexts>
}

/** What was checked in a shard, up to its first fault. */
export interface ShardReport {
  readonly entries: number
  readonly checkpoints: number
  readonly fault: LogFault | null
}

const everything = readRange()

/** Checks a shard: every entry of the range, and what its last checkpoint before and its first after need to be checked too. */
export async function verifyShard(check: ShardCheck): Promise<ShardReport> {
  const counts = { entries: 0, checkpoints: 0 }
  try {
    await walk(check, counts)
    return { ...counts, fault: null }
  } catch (error) {
    if (!(error instanceof FaultFound)) throw error
    const { kind, position, message } = error
    return { ...counts, fault: { shard: check.head.shard, position, kind, message } }
  }
}

async function walk({ tables, head, range, verifiers, contexts }: ShardCheck, counts: { entries: number; checkpoints: number }) {
  const { shard } = head
  const { after, hash, last, trail: from } = await findEnds(tables, head, range)
  const chain = followChain(after, hash)
  const trail = checkTrail(tables, shard, from, head.pruned, verifiers)
  let signed = 0

  async function nextCheckpoint(): Promise<Checkpoint | null> {
    const { value } = await trail.next()
    if (!value) return null
    counts.checkpoints++
    signed = value.last
    return value
  }

  let checkpoint = await nextCheckpoint()
  for (; checkpoint && checkpoint.last <= after; checkpoint = await nextCheckpoint()) if (checkpoint.last === after) compare(checkpoint, chain.hash, null)
  let digests: Uint8Array[] = []
  for await (const page of readPages(tables, shard, everything, { after, last })) {
    for (let index = 0; index < page.length; index++) {
      const digest = chain.step(page, index)
      counts.entries++
      if (!checkpoint || chain.position < checkpoint.first) continue
      // the hash stands for every entry, and the signature for both: only without it can the root alone be another
      if (!verifiers) digests.push(digest)
      if (chain.position < checkpoint.last) continue
      compare(checkpoint, chain.hash, digests)
      digests = []
      checkpoint = await nextCheckpoint()
    }
    await contexts(page)
  }
  if (chain.position < last) throw new FaultFound('missing', chain.position + 1, `Entry ${chain.position + 1} is not there, and none after it.`)
  if (last === head.position) await checkEnd(tables, head, chain.hash, signed)
}

/** A checkpoint against the entries; what it covers in part only cannot be told by its root. */
function compare({ first, last, hash, root }: Checkpoint, reached: Uint8Array, digests: readonly Uint8Array[] | null) {
  const isWhole = digests?.length === last - first + 1
  if (hash !== toBase64url(reached) || (isWhole && root !== toBase64url(merkleRoot(digests))))
    throw new FaultFound('checkpoint', first, `Entries ${first} to ${last} are not those that were signed.`)
}

/** Where the log goes on while it is checked, what is new is not looked at. */
async function checkEnd(tables: Kysely<Tables>, head: ShardHead, hash: Uint8Array, signed: number) {
  const { shard } = head
  if (toBase64url(hash) !== toBase64url(head.hash))
    throw new FaultFound('head', head.position, `The head of the shard has another hash than entry ${head.position}.`)
  if (signed < head.checkpointed)
    throw new FaultFound('checkpoint', signed + 1, `The checkpoint of the entries up to ${head.checkpointed} is missing: the last one ends at ${signed}.`)
  const behind = await tables
    .selectFrom('consent_entry as entry')
    .innerJoin('consent_shard as head', 'head.shard', 'entry.shard')
    .select('head.position')
    .where('entry.shard', '=', shard)
    .where('entry.position', '>', head.position)
    .whereRef('entry.position', '>', 'head.position')
    .limit(1)
    .executeTakeFirst()
  if (behind) throw new FaultFound('head', Number(behind.position), `The head of the shard is at entry ${behind.position}, and others stand behind it.`)
  const now = (await readHeads(tables)).find((each) => each.shard === shard)
  if (now && signed > now.position)
    throw new FaultFound('missing', now.position + 1, `Entry ${now.position + 1} is not there: entries up to ${signed} were signed.`)
}

/** Where to begin and to end: at a checkpoint's ends, where one covers an end of the range. */
async function findEnds(tables: Kysely<Tables>, head: ShardHead, range: TimeRange) {
  const { shard } = head
  const start = { after: head.pruned, hash: head.pruned ? head.anchor : chainStart(), last: head.position, trail: 1 }
  const isOpen = range.lastDay >= everything.lastDay
  if (isOpen && range.firstDay <= everything.firstDay) return start
  const found = await tables
    .selectFrom('consent_entry')
    .select(({ fn }) => [fn.min('position').as('first'), fn.max('position').as('last')])
    .where('shard', '=', shard)
    .where('position', '<=', head.position)
    .where(inRange(range))
    .executeTakeFirstOrThrow()
  if (found.first === null && !isOpen) return { ...start, last: start.after }
  const first = Number(found.first ?? head.position)
  const last = isOpen ? head.position : Number(found.last)
  const opening = await covering(tables, shard, first)
  const closing = await covering(tables, shard, last)
  const after = Math.max(head.pruned, (opening?.first ?? first) - 1)
  const before = await covering(tables, shard, after)
  return {
    after,
    hash: after === head.pruned ? start.hash : await hashAt(tables, shard, after),
    last: Math.min(closing?.last ?? last, head.position),
    trail: before?.first ?? opening?.first ?? after + 1,
  }
}

/** By the columns alone: what the checkpoint itself says is checked with the others. */
async function covering(tables: Kysely<Tables>, shard: number, position: number) {
  const row = await tables
    .selectFrom('consent_checkpoint')
    .select(['first', 'last'])
    .where('shard', '=', shard)
    .where('first', '<=', position)
    .orderBy('first', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && Number(row.last) >= position ? { first: Number(row.first), last: Number(row.last) } : null
}

async function hashAt(tables: Kysely<Tables>, shard: number, position: number): Promise<Uint8Array> {
  const row = await tables.selectFrom('consent_entry').select('hash').where('shard', '=', shard).where('position', '=', position).executeTakeFirst()
  if (!row) throw new FaultFound('missing', position, `Entry ${position} is not there.`)
  return toBytes(row.hash)
}
