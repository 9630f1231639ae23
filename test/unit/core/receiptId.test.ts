import { describe, expect, it } from 'vitest'
import type { ConsentRecord } from '../../../src/core/ConsentRecord.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { encodeRecord } from '../../../src/core/encodeRecord.js'
import { receiptId, withReceiptId } from '../../../src/core/receiptId.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const id = 'mAfCw0T7Qx2l0v5WJb9nXg'
const read = (choices: string) => decodeRecord(`v1/2026-11-22T14:12:32.123Z/save/${choices}/end`) as ConsentRecord

describe('the id of the receipt', () => {
  it('is carried by the record as one more refusal, and read back', () => {
    const record = withReceiptId(read('yes:posthog/no:meta@2'), id)
    expect(encodeRecord(record)).toBe(`v1/2026-11-22T14:12:32.123Z/save/yes:posthog/no:meta@2.id-${id}/end`)
    expect(receiptId(decodeRecord(encodeRecord(record)))).toBe(id)
  })

  it('stays as it is where there is one already', () => {
    const record = read(`yes:/no:meta.id-${id}~g17`)
    expect(withReceiptId(record, 'AAAAAAAAAAAAAAAAAAAAAA')).toBe(record)
  })

  it.each([
    ['is too short', `no:id-${id.slice(1)}`],
    ['is too long', `no:id-${id}g`],
    ['is not 16 bytes', `no:id-${id.slice(0, -1)}h`],
    ['has another prefix', `no:ix-${id}`],
    ['is granted', `no:`],
  ])('is none where it %s', (what, denied) => {
    expect(receiptId(read(`yes:${what === 'is granted' ? `id-${id}` : ''}/${denied}`))).toBeNull()
  })

  it('is none in no record', () => {
    expect(receiptId(null)).toBeNull()
  })

  it('goes on in every later answer of the store, with its own age, until the lifetime ends', () => {
    const consent = defineConsent({ categories: { analytics: {} } })
    const storage = memoryStorage(`v1/2026-11-02T14:12:32.123Z/reject-all/yes:/no:analytics.id-${id}/end`)
    const answerAt = (time: string) => {
      createConsentStore(consent, { storage, now: () => Date.parse(time) }).acceptAll()
      return storage.text
    }
    expect(answerAt('2026-11-22T14:12:32.123Z')).toBe(`v1/2026-11-22T14:12:32.123Z/accept-all/yes:analytics/no:id-${id}~g0n/end`)
    expect(answerAt('2027-06-22T14:12:32.123Z')).toBe('v1/2027-06-22T14:12:32.123Z/accept-all/yes:analytics/no:/end')
  })

  it('may be the id of no category and no service', () => {
    expect(() => defineConsent({ categories: { [`id-${id}`]: {} } })).toThrow(
      `categories.id-${id}: has the form of the id of a visitor's receipt, which the record may carry; use another id`,
    )
    expect(() => defineConsent({ categories: { analytics: {} }, services: { [`id-${id}`]: { category: 'analytics' } } })).toThrow('use another id')
    expect(() => defineConsent({ categories: { 'id-short': {} } })).not.toThrow()
  })
})
