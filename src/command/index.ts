#!/usr/bin/env node
import { createRequire } from 'node:module'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { CommandError } from '../tools/CommandError.js'
import type { CheckOptions } from './check.js'
import { idsLast } from './idsLast.js'
import type { InitOptions } from './init.js'
import { recordsCommand } from './recordsCommand.js'
import type { RunAuditOptions } from './runAudit.js'
import type { RunScanOptions } from './runScan.js'
import type { WritePolicyOptions } from './writePolicy.js'

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It takes a whole number from 1 on.')
  return number
}

const regime = () => new Option('--regime <name>', 'the rule for the visitor').choices(['opt-in', 'opt-out', 'notice']).default('opt-in')
const collect = (text: string, before: readonly string[] = []) => [...before, text]

const program = new Command('consent-kit').description('What a declaration of consent-kit can do outside the browser.').version(version)

program
  .command('policy')
  .description('write the cookie policy of a declaration')
  .argument('<file>', 'the module that exports it: consent.config.ts')
  .option('--format <name>', 'md, html or json', 'md')
  .option('--locale <tag>', 'the language: en, de, pt-BR …', 'en')
  .addOption(regime())
  .option('--export <name>', 'which export of the module, where it has several declarations')
  .option('--out <file>', 'where to write it (default: the standard output)')
  .action(async (file: string, options: WritePolicyOptions) => {
    const { writePolicy } = await import('./writePolicy.js')
    await writePolicy(file, options)
  })

program
  .command('audit')
  .description('open a site as visitors who answer differently, and hold what it does against its declaration')
  .argument('<url...>', 'pages of the site; visitors answer on the first')
  .option('--consent <file>', 'the module that exports the declaration', 'consent.config.ts')
  .option('--export <name>', 'which export of the module, where it has several declarations')
  .option('--pages <number>', 'how many pages, where links of the first lead to more', wholeNumber, 5)
  .addOption(regime())
  .option('--accept <selector>', 'what accepts, on a site with another banner')
  .option('--reject <selector>', 'what refuses, on a site with another banner')
  .option('--withdraw <selector>', 'what takes consent back; several are pressed in turn', collect)
  .option('--let-through', 'let requests to services that need consent leave the browser')
  .option('--storage-state <file>', 'cookies and storage of somebody who is logged in, as Playwright saves them')
  .option('--browser <path>', 'the executable of a Chrome, Chromium or Edge')
  .option('--timeout <seconds>', 'how long a page may take to answer', wholeNumber, 15)
  .option('--at-once <number>', 'how many visitors at the same time (default: three more than processors)', wholeNumber)
  .option('--baseline <file>', 'findings that do not count, because they were there before')
  .option('--write-baseline <file>', 'write all findings there, as the baseline of later audits')
  .option('--ignore <file>', 'findings that do not count, each with a reason and an end date')
  .option('--json <file>', 'write the report as JSON; - for the standard output')
  .option('--sarif <file>', 'write the report for code scanning')
  .option('--junit <file>', 'write the report as tests')
  .option('--markdown <file>', 'write the report for a comment')
  .option('--html <file>', 'write the report to be read and kept')
  .addHelpText('after', '\nExit status: 0 clean, 1 where something was found, 2 where it could not be carried out or is inconclusive.')
  .action(async (urls: string[], options: RunAuditOptions) => {
    const { runAudit } = await import('./runAudit.js')
    process.exitCode = await runAudit(urls, options)
  })

program
  .command('scan')
  .description('draft the declaration of a site from what visitors meet there, or print what one that is there lacks')
  .argument('<url...>', 'pages of the site')
  .option('--consent <file>', 'the module that exports the declaration, where there is one', 'consent.config.ts')
  .option('--export <name>', 'which export of the module, where it has several declarations')
  .option('--pages <number>', 'how many pages, where links of the first lead to more', wholeNumber, 5)
  .option('--accept <selector>', 'what accepts, on a site with another banner')
  .option('--let-through', 'let requests to other sites leave the browser')
  .option('--storage-state <file>', 'cookies and storage of somebody who is logged in, as Playwright saves them')
  .option('--browser <path>', 'the executable of a Chrome, Chromium or Edge')
  .option('--timeout <seconds>', 'how long a page may take to answer', wholeNumber, 15)
  .option('--out <file>', 'where to write it (default: the standard output)')
  .action(async (urls: string[], options: RunScanOptions) => {
    const { runScan } = await import('./runScan.js')
    process.exitCode = await runScan(urls, options)
  })

program
  .command('init')
  .description('make an app of Next.js ask for consent; shows the changes first')
  .argument('[directory]', 'the folder of the app', '.')
  .option('--dry-run', 'show what would change, and change nothing')
  .option('--yes', 'do not ask')
  .action(async (directory: string, options: InitOptions) => {
    const { init } = await import('./init.js')
    process.exitCode = await init(directory, options)
  })

program
  .command('check')
  .description('hold the code against its declaration, without a browser')
  .argument('[file]', 'the module that exports the declaration', 'consent.config.ts')
  .option('--root <folder>', 'the folder of the code', '.')
  .option('--policy <file>', 'a file in which the cookie policy is kept; several are checked', collect)
  .option('--locale <tag>', 'the language of those files', 'en')
  .addOption(regime())
  .option('--export <name>', 'which export of the module, where it has several declarations')
  .option('--json', 'print the report as JSON')
  .action(async (file: string, options: CheckOptions) => {
    const { check } = await import('./check.js')
    process.exitCode = await check(file, options)
  })

const records = recordsCommand()
program.addCommand(records)

async function run() {
  for (const command of [program, ...program.commands, ...records.commands]) command.exitOverride().showHelpAfterError()
  try {
    await program.parseAsync(idsLast(process.argv.slice(2)), { from: 'user' })
  } catch (error) {
    // commander has said it
    if (error instanceof CommanderError) process.exitCode = error.exitCode && 2
    else throw error
  }
}

run().catch((error) => {
  // what is the caller's to mend needs no stack
  console.error(error instanceof CommandError ? error.message : error)
  process.exitCode = 2
})
