import { Command, Option } from 'commander'
import type { RunRecordsOptions } from './runRecords.js'
import type { RunRecordsEraseOptions } from './runRecordsErase.js'
import type { RunRecordsExportOptions } from './runRecordsExport.js'
import type { RunRecordsPruneOptions } from './runRecordsPrune.js'
import type { RunRecordsStatsOptions } from './runRecordsStats.js'
import type { RunRecordsVerifyOptions } from './runRecordsVerify.js'
import type { RunRecordsVerifyReceiptOptions } from './runRecordsVerifyReceipt.js'

const collect = (text: string, before: readonly string[] = []) => [...before, text]
const database = () => new Option('--database <address>', 'the folder of the log, or the URL of its database').env('DATABASE_URL').default('./consent-log')
const publicKey = () => new Option('--public-key <key>', 'a public key of the log, or a file with some; several are taken').argParser(collect)

/** `consent-kit records` with its commands, each of which is loaded once it is called. */
export function recordsCommand(): Command {
  const records = new Command('records').description('look after the proof of consent that a site keeps')
  const onLog = (name: string) => records.command(name).addOption(database())
  const onDays = (name: string) => onLog(name).option('--from <day>', 'the first day, in UTC: 2026-02-26').option('--to <day>', 'the last day, in UTC')

  onLog('migrate')
    .description('make the tables of the log, or bring them to what this version needs')
    .action(async (options: RunRecordsOptions) => {
      const { runRecordsMigrate } = await import('./runRecordsMigrate.js')
      await runRecordsMigrate(options)
    })

  onDays('verify')
    .description('check that no entry was changed, taken out, moved or put in; names the first fault of each shard')
    .addOption(publicKey())
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExit status: 0 no fault, 1 where there is one, 2 where it could not be carried out.')
    .action(async (options: RunRecordsVerifyOptions) => {
      const { runRecordsVerify } = await import('./runRecordsVerify.js')
      process.exitCode = await runRecordsVerify(options)
    })

  onDays('export')
    .description('write the entries of the log')
    .addOption(new Option('--format <name>', 'how they are written').choices(['ndjson', 'csv']).default('ndjson'))
    .option('--out <file>', 'where to write them (default: the standard output)')
    .action(async (options: RunRecordsExportOptions) => {
      const { runRecordsExport } = await import('./runRecordsExport.js')
      await runRecordsExport(options)
    })

  onLog('prune')
    .description('drop whole months of entries that are older than some age; says which first')
    .requiredOption('--older-than <age>', 'such as 3y, 18m, 90d or "3 years"')
    .option('--yes', 'drop them')
    .action(async (options: RunRecordsPruneOptions) => {
      const { runRecordsPrune } = await import('./runRecordsPrune.js')
      await runRecordsPrune(options)
    })

  onDays('stats')
    .description('count the answers by day, act, category, locale, regime and surface')
    .option('--consent <file>', 'the module that exports the declaration, for entries that came without one')
    .option('--export <name>', 'which export of the module, where it has several declarations')
    .option('--json', 'print them as JSON')
    .action(async (options: RunRecordsStatsOptions) => {
      const { runRecordsStats } = await import('./runRecordsStats.js')
      await runRecordsStats(options)
    })

  onLog('history')
    .description('print what the log keeps of one visitor')
    .argument('<id>', 'the id of the receipt')
    .action(async (id: string, options: RunRecordsOptions) => {
      const { runRecordsHistory } = await import('./runRecordsHistory.js')
      process.exitCode = await runRecordsHistory(id, options)
    })

  onLog('erase')
    .description("take a visitor's id from their entries; says how many first")
    .argument('<id>', 'the id of the receipt')
    .option('--yes', 'take it')
    .action(async (id: string, options: RunRecordsEraseOptions) => {
      const { runRecordsErase } = await import('./runRecordsErase.js')
      process.exitCode = await runRecordsErase(id, options)
    })

  records
    .command('verify-receipt')
    .description('check a receipt, without the log')
    .argument('<file>', 'the receipt, as it was downloaded')
    .addOption(publicKey())
    .addHelpText('after', '\nExit status: 0 proven, 1 not proven, 2 where it could not be carried out.')
    .action(async (file: string, options: RunRecordsVerifyReceiptOptions) => {
      const { runRecordsVerifyReceipt } = await import('./runRecordsVerifyReceipt.js')
      process.exitCode = await runRecordsVerifyReceipt(file, options)
    })

  records
    .command('keygen')
    .description('print a new pair of keys, as lines of an environment file')
    .action(async () => {
      const { runRecordsKeygen } = await import('./runRecordsKeygen.js')
      await runRecordsKeygen()
    })

  return records
}
