// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { appendQueue } from '../../../src/records/appendQueue.js'
import { batchTurns } from '../../../src/records/batchTurns.js'
import type { PendingEntry } from '../../../src/records/PendingEntry.js'
import { readEntry } from '../../../src/records/readEntry.js'
import { plainEntry } from './plainEntry.js'

const pending = readEntry(plainEntry)
const failure = { name: 'ConsentLogError', retryAfter: 5 }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A database that answers when it is told to. */
function slowDatabase() {
  const batches: { readonly size: number; readonly isWanted: () => boolean; readonly answer: (error?: Error) => void }[] = []
  const write = (entries: readonly PendingEntry[], isWanted: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      batches.push({ size: entries.length, isWanted, answer: (error) => (error ? reject(error) : resolve()) })
    })
  return { batches, write }
}

describe('the queue of a shard', () => {
  it('writes what came meanwhile in one go, and at most 500 at once', async () => {
    const { batches, write } = slowDatabase()
    const queue = appendQueue(write)
    const first = queue.add(pending, 1000)
    await vi.waitFor(() => expect(batches).toHaveLength(1))
    const all = Array.from({ length: 700 }, () => queue.add(pending, 1000))
    batches[0]?.answer()
    await first
    await vi.waitFor(() => expect(batches.map(({ size }) => size)).toEqual([1, 500]))
    batches[1]?.answer()
    await vi.waitFor(() => expect(batches.map(({ size }) => size)).toEqual([1, 500, 200]))
    batches[2]?.answer()
    await Promise.all(all)
    await queue.drain()
  })

  it('tells a failure to those who were written together, and to nobody else', async () => {
    const { batches, write } = slowDatabase()
    const queue = appendQueue(write)
    const together = [queue.add(pending, 1000), queue.add(pending, 1000)]
    await vi.waitFor(() => expect(batches).toHaveLength(1))
    const second = queue.add(pending, 1000)
    batches[0]?.answer(new Error('disk full'))
    for (const each of together) await expect(each).rejects.toThrow('disk full')
    await vi.waitFor(() => expect(batches).toHaveLength(2))
    batches[1]?.answer()
    await second
  })

  it('goes on where a write never ends, and leaves out who no longer waits', async () => {
    const { batches, write } = slowDatabase()
    const queue = appendQueue(write)
    const hung = queue.add(pending, 1000)
    await vi.waitFor(() => expect(batches).toHaveLength(1))
    const impatient = queue.add(pending, 500)
    const patient = queue.add(pending, 2000)
    const refused = [expect(hung).rejects.toMatchObject(failure), expect(impatient).rejects.toMatchObject(failure)]
    expect(batches[0]?.isWanted()).toBe(true)
    await vi.advanceTimersByTimeAsync(1000)
    await Promise.all(refused)
    expect(batches[0]?.isWanted()).toBe(false)
    expect(batches.map(({ size }) => size)).toEqual([1, 1])
    batches[1]?.answer()
    await patient
    // what comes too late changes nothing
    batches[0]?.answer(new Error('too late'))
    await queue.drain()
  })

  it('takes turns with the other shards of its log, and writes what came meanwhile', async () => {
    const { batches, write } = slowDatabase()
    const turn = batchTurns()
    const [one, other] = [appendQueue(write, turn), appendQueue(write, turn)]
    const first = one.add(pending, 1000)
    await vi.waitFor(() => expect(batches).toHaveLength(1))
    const others = [other.add(pending, 1000), other.add(pending, 1000)]
    await vi.advanceTimersByTimeAsync(10)
    others.push(other.add(pending, 1000))
    expect(batches).toHaveLength(1)
    batches[0]?.answer()
    await first
    // between two there is some rest, in which the next one grows
    await vi.advanceTimersByTimeAsync(1)
    others.push(other.add(pending, 1000))
    expect(batches).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(10)
    expect(batches.map(({ size }) => size)).toEqual([1, 4])
    batches[1]?.answer()
    await Promise.all(others)
  })

  it('writes other shards beside one that hangs', async () => {
    const { batches, write } = slowDatabase()
    const turn = batchTurns()
    const [one, other] = [appendQueue(write, turn), appendQueue(write, turn)]
    const hung = one.add(pending, 5000)
    const beside = other.add(pending, 5000)
    await vi.advanceTimersByTimeAsync(90)
    expect(batches).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(20)
    expect(batches).toHaveLength(2)
    batches[1]?.answer()
    await beside
    // its own entries wait for it: a chain has one end
    const behind = one.add(pending, 5000)
    await vi.advanceTimersByTimeAsync(200)
    expect(batches).toHaveLength(2)
    batches[0]?.answer()
    await hung
    await vi.advanceTimersByTimeAsync(10)
    batches[2]?.answer()
    await behind
  })

  it('refuses at once what would wait behind ten thousand others', async () => {
    vi.useRealTimers()
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    const queue = appendQueue(() => answered)
    const all = Array.from({ length: 10_000 }, () => queue.add(pending, 600_000))
    await expect(queue.add(pending, 600_000)).rejects.toMatchObject({ ...failure, message: expect.stringContaining('10000') })
    answer()
    await Promise.all(all)
    await queue.add(pending, 600_000)
  })
})
