import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const program = join(import.meta.dirname, '../records/verify.mjs')

/** Verifies a log from a process of its own: entries in a second, and the memory of that process in bytes. */
export async function verifyInProcess(database, publicKey) {
  const { stdout } = await promisify(execFile)(process.execPath, [program, database, publicKey])
  const { entries, faults, signatures, seconds, memory } = JSON.parse(stdout)
  if (faults.length || !signatures) throw Error(`verify found ${signatures} signatures and ${JSON.stringify(faults)}`)
  return { entries, perSecond: entries / seconds, memory }
}
