// Appends entries to the log that is named on the command line until it is killed, and prints the key of each that was
// acknowledged. It is bundled before it runs, because what it imports is TypeScript.
import { createConsentLog } from '../../src/records/createConsentLog.js'
import { makeEntries } from '../unit/records/databases/makeEntries.js'

const log = createConsentLog({ database: process.argv[2], timeout: 120_000, signingKeys: process.argv[3], checkpoint: { entries: 20 } })

async function appendForever() {
  for (;;) {
    const [entry] = makeEntries(1)
    await log.append(entry)
    process.stdout.write(`${entry.key}\n`)
  }
}

await Promise.all(Array.from({ length: 16 }, appendForever))
