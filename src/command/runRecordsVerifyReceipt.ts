import { readFileSync } from 'node:fs'
import type { ConsentEntry } from '../core/ConsentEntry.js'
import { ConsentKeyError } from '../records/ConsentKeyError.js'
import { importKeys } from '../records/importKeys.js'
import { verifyReceipt } from '../records/verifyReceipt.js'
import { CommandError } from '../tools/CommandError.js'
import { readPublicKeys } from './readPublicKeys.js'

/** The options of `consent-kit records verify-receipt`, as they are typed. */
export interface RunRecordsVerifyReceiptOptions {
  readonly publicKey?: readonly string[]
}

/**
 * Checks a receipt by itself, with the public keys of the log that gave it, and prints what it proves.
 *
 * @returns the exit status: 0 where it is proven, 1 where it is not
 * @throws {CommandError} where there is no such file or key
 */
export async function runRecordsVerifyReceipt(file: string, { publicKey }: RunRecordsVerifyReceiptOptions): Promise<0 | 1> {
  const { CONSENT_LOG_PUBLIC_KEY: known } = process.env
  const typed = publicKey ?? (known ? [known] : [])
  if (!typed.length) throw new CommandError('There is no key to check it with: give --public-key, or set CONSENT_LOG_PUBLIC_KEY.')
  const receipt = readJson(file)
  const { verifiers } = await importKeys(readPublicKeys(typed)).catch((error) => {
    throw error instanceof ConsentKeyError ? new CommandError(error.message) : error
  })
  const verdict = await verifyReceipt(receipt, verifiers)
  if (verdict.status === 'refused') {
    process.stdout.write(`Not proven: ${verdict.problem}\n`)
    return 1
  }
  if (verdict.status === 'unsigned') {
    process.stdout.write(`Not proven yet: no signed checkpoint covers this entry. Ask for the receipt again once there is one.\n\n${textOf(verdict.entry)}`)
    return 1
  }
  const { time, keyId, shard } = verdict.checkpoint
  process.stdout.write(`Proven: the log held this entry when it was signed at ${time}, in shard ${shard}, with the key ${keyId}.\n\n${textOf(verdict.entry)}`)
  return 0
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new CommandError(`There is no file "${file}" that can be read.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new CommandError(`"${file}" is no JSON: give the receipt as it was downloaded.`)
  }
}

function textOf({ choices, ...entry }: ConsentEntry): string {
  const answered = (answer: boolean) =>
    Object.keys(choices)
      .filter((id) => choices[id] === answer)
      .join(', ') || 'none'
  const lines = {
    id: entry.id,
    given: entry.time,
    received: entry.received,
    act: entry.act,
    allowed: answered(true),
    denied: answered(false),
    regime: entry.regime,
    surface: entry.surface,
    locale: entry.locale,
    declaration: entry.declaration,
    wording: entry.wording,
  }
  return Object.entries(lines)
    .map(([name, value]) => `${name.padEnd(12)} ${value ?? 'not told'}\n`)
    .join('')
}
