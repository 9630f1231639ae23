import { type Kysely, type RawBuilder, sql } from 'kysely'
import { toBase64url } from '../core/toBase64url.js'
import { ConsentLogError } from './ConsentLogError.js'
import { chainHash } from './chainHash.js'
import { dateOf } from './dateOf.js'
import { dayOf } from './dayOf.js'
import { encodeEntry } from './encodeEntry.js'
import { makeMonths } from './makeMonths.js'
import { monthPartition } from './monthPartition.js'
import type { PendingEntry } from './PendingEntry.js'
import type { ShardHead } from './readHeads.js'
import { sha256 } from './sha256.js'
import type { Tables } from './Tables.js'
import { toBytes } from './toBytes.js'

/** In days: a cookie is kept 400 at most, and so is an id, and what is older is not looked at. */
const longestLife = 401

const noSuchPartition = '23514'

/** What a distributed database says where two transactions met: serialization failure, deadlock. */
const conflicts = ['40001', '40P01']

/** Where a shard ends. */
export type End = Pick<ShardHead, 'position' | 'hash' | 'received' | 'checkpointed'>

/** What {@link writeEntries} has done: where the shard ended before and after. */
export interface Written {
  readonly before: End
  readonly after: End
}

interface Row {
  readonly position: number
  readonly received: number
  readonly id: Uint8Array
  readonly key: Uint8Array
  readonly hash: Uint8Array
  readonly body: Uint8Array
}

/**
 * Adds entries to a shard in one transaction, each once.
 *
 * The transaction is one statement, which moves the shard's head from where it was read to behind the new entries, and adds
 * them only if it was still there. Between the two nothing is locked, so that a process that stops there stops no other one; and
 * it works over HTTP, where there is no other kind of transaction. Who comes second reads again.
 *
 * @param isWanted Says whether anybody still waits: it is asked before each attempt.
 * @param end Where the shard ended when this process wrote to it last: with entries that are all the first of their visitors, the
 * first attempt reads nothing.
 * @returns The head before and after, or null where nobody waits any longer.
 */
export async function writeEntries(
  tables: Kysely<Tables>,
  shard: number,
  entries: readonly PendingEntry[],
  isWanted: () => boolean,
  end: End | null = null,
): Promise<Written | null> {
  let known = entries.every(({ entry }) => entry.id === entry.key) ? end : null
  while (isWanted()) {
    const { head, stored } = known ? { head: known, stored: [] } : await readHead(tables, shard, entries)
    const rows = chainEntries(head, stored, entries)
    const last = rows.at(-1)
    if (!last) return { before: head, after: head }
    const checkpointed = await addRows(tables, shard, head, rows, known ? idsOf(entries) : null)
    if (checkpointed !== null) {
      const { position, hash, received } = last
      return { before: { ...head, checkpointed }, after: { position, hash, received, checkpointed } }
    }
    known = null
  }
  return null
}

interface Ids {
  readonly ids: readonly Uint8Array[]
  /** The first day on which an entry of theirs may have been stored. */
  readonly since: RawBuilder<string>
}

const idsOf = (entries: readonly PendingEntry[]): Ids => ({
  ids: [...new Map(entries.map(({ entry, id }) => [entry.id, id])).values()],
  since: dateOf(dayOf(Math.min(...entries.map(({ received }) => received))) - longestLife),
})

interface KnownEntry {
  readonly id: string
  readonly key: string
  readonly position: number
}

/** The head and the entries of the same ids, as they were at one moment. */
async function readHead(tables: Kysely<Tables>, shard: number, entries: readonly PendingEntry[]) {
  const { ids, since } = idsOf(entries)
  const rows = await tables
    .selectFrom('consent_shard as head')
    .leftJoin('consent_entry as entry', (join) =>
      join.onRef('entry.shard', '=', 'head.shard').on('entry.id', '=', sql<Uint8Array>`any(${ids}::bytea[])`).on('entry.day', '>=', since),
    )
    .where('head.shard', '=', shard)
    .select(['head.position', 'head.hash', 'head.received', 'head.checkpointed', 'entry.id', 'entry.key', 'entry.position as stored'])
    .orderBy('entry.position')
    .execute()
  const [first] = rows
  if (!first) throw new ConsentLogError(`shard ${shard} has no row in consent_shard: see what verify says`, 3600)
  const stored = rows.flatMap(({ id, key, stored }): readonly KnownEntry[] =>
    id && key ? [{ id: toBase64url(toBytes(id)), key: toBase64url(toBytes(key)), position: Number(stored) }] : [],
  )
  const head = { position: Number(first.position), hash: toBytes(first.hash), received: Number(first.received), checkpointed: Number(first.checkpointed) }
  return { head, stored }
}

function chainEntries(head: End, stored: readonly KnownEntry[], entries: readonly PendingEntry[]): readonly Row[] {
  const keys = new Set(stored.map(({ id, key }) => id + key))
  const previous = new Map(stored.map(({ id, position }) => [id, position]))
  const rows: Row[] = []
  let { position, hash, received } = head
  for (const pending of entries) {
    const { entry, id, key } = pending
    if (keys.has(entry.id + entry.key)) continue
    // a clock may jump back, and the log does not
    received = Math.max(received, pending.received)
    const body = placeEntry(pending, received, previous.get(entry.id) ?? 0)
    position++
    hash = chainHash(hash, sha256(body))
    rows.push({ position, received, id, key, hash, body })
    keys.add(entry.id + entry.key)
    previous.set(entry.id, position)
  }
  return rows
}

function placeEntry({ entry, contextDigest, body, received: own }: PendingEntry, received: number, previous: number): Uint8Array {
  return received === own && !previous ? body : encodeEntry({ ...entry, received: new Date(received).toISOString() }, contextDigest, previous)
}

/** A time in each month that has entries. */
const monthsOf = (rows: readonly Row[]): Iterable<number> => new Map(rows.map(({ received }) => [monthPartition(received).month, received])).values()

/**
 * @param unstored No entry of theirs may be stored yet.
 * @returns Up to where the shard is signed; null where another process was first, an entry was stored, or the month had no table yet.
 */
async function addRows(tables: Kysely<Tables>, shard: number, head: End, rows: readonly Row[], unstored: Ids | null): Promise<number | null> {
  const { position, hash, received } = rows.at(-1) as Row
  const isUnstored = unstored ? sql`and not exists (select from consent_entry where id = any(${unstored.ids}::bytea[]) and day >= ${unstored.since})` : sql``
  try {
    const moved = await sql<{ readonly checkpointed: unknown }>`
      with head as (
        update consent_shard set position = ${position}, hash = ${hash}, received = ${received}
        where shard = ${shard} and position = ${head.position} and hash = ${head.hash} ${isUnstored}
        returning shard, checkpointed
      ), added as (
        insert into consent_entry (position, day, shard, id, key, hash, body)
        select each.position, date '1970-01-01' + each.day, head.shard, each.id, each.key, each.hash, each.body
        from head, unnest(
          ${rows.map(({ position }) => position)}::bigint[],
          ${rows.map(({ received }) => dayOf(received))}::int[],
          ${rows.map(({ id }) => id)}::bytea[],
          ${rows.map(({ key }) => key)}::bytea[],
          ${rows.map(({ hash }) => hash)}::bytea[],
          ${rows.map(({ body }) => body)}::bytea[]
        ) as each (position, day, id, key, hash, body)
      )
      select checkpointed from head
    `.execute(tables)
    const [row] = moved.rows
    return row ? Number(row.checkpointed) : null
  } catch (error) {
    const { code } = error as { readonly code?: unknown }
    if (code === noSuchPartition) for (const received of monthsOf(rows)) await makeMonths(tables, received)
    else if (!conflicts.includes(code as string)) throw error
    return null
  }
}
