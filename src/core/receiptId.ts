import type { ConsentRecord } from './ConsentRecord.js'

// the last of 22 characters carries two bits of the 16 bytes
const shape = /^id-([\w-]{21}[AQgw])$/

/**
 * The id under which a log keeps a visitor's answers. The record carries it as a refusal of something that no declaration
 * asks about, `id-` and 22 base64url characters (docs/decisions/0016-the-receipt-id.md); one of another shape is none.
 *
 * @returns null where there is none, as on every site without a log.
 *
 * @example
 * const { record } = await readConsent(consent, cookies())
 * const receipt = await log.receipt(receiptId(record))
 */
export function receiptId(record: ConsentRecord | null): string | null {
  for (const [id, choice] of Object.entries(record?.choices ?? {})) {
    const [, found] = shape.exec(id) ?? []
    if (found && !choice) return found
  }
  return null
}

/**
 * Puts an id into a record that has none.
 *
 * @param id 16 bytes as 22 base64url characters.
 * @returns the record itself where it has one already
 */
export function withReceiptId(record: ConsentRecord, id: string): ConsentRecord {
  if (receiptId(record)) return record
  const carried = `id-${id}`
  return {
    ...record,
    choices: { ...record.choices, [carried]: false },
    terms: { ...record.terms, [carried]: { revision: 0, since: 0 } },
  }
}
