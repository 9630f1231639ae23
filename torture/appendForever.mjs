// Appends entries to the log that is named on the command line until it is killed, and prints the key of each that was acknowledged.
import { createConsentLog } from '../dist/records/index.js'
import { createEntry } from './createEntry.mjs'

const [, , database, signingKeys] = process.argv
const log = createConsentLog({ database, signingKeys, timeout: 120_000, checkpoint: { entries: 20 } })

/** Two answers of each visitor. */
async function appendForever() {
  for (let id; ; ) {
    const entry = createEntry(id)
    await log.append(entry)
    process.stdout.write(`${entry.key}\n`)
    id = id ? undefined : entry.id
  }
}

await Promise.all(Array.from({ length: 16 }, appendForever))
