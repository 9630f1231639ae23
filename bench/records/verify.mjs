// Verifies the log in the database that is named on the command line, in a process of its own, and prints what it took.
import { createConsentLog } from 'consent-kit/records'

const [, , database, publicKeys] = process.argv
const log = createConsentLog({ database, publicKeys })
await log.migrate()
const start = performance.now()
const { entries, signatures, faults } = await log.verify()
const seconds = (performance.now() - start) / 1000
await log.close()
console.log(JSON.stringify({ entries, signatures, faults, seconds, memory: process.resourceUsage().maxRSS * 1024 }))
