import { consentActs } from '../core/consentActs.js'
import { decodeRecord } from '../core/decodeRecord.js'
import { toBase64url } from '../core/toBase64url.js'
import { ConsentEntryError } from './ConsentEntryError.js'
import type { EntryBody } from './EntryBody.js'
import { equalBytes } from './equalBytes.js'
import { writeBody } from './writeBody.js'

/**
 * Reads the bytes that {@link encodeEntry} writes.
 *
 * @throws {ConsentEntryError} where they are anything else: of another version, cut off, or written in another way.
 */
export function decodeEntry(body: Uint8Array): EntryBody {
  if (body[0] !== 1) throw new ConsentEntryError('body', `is of version ${body[0] ?? 'none'}, and only 1 is known here`)
  if (body.length < 53) throw new ConsentEntryError('body', `is cut off: it has ${body.length} bytes`)
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  const numberAt = (offset: number) => view.getUint16(offset) * 2 ** 32 + view.getUint32(offset + 2)
  const timeAt = (offset: number) => new Date(numberAt(offset)).toISOString()
  const end = body.length - 6
  const act = consentActs[view.getUint8(29)]
  const [granted, denied] = textOf(body.subarray(46, end)).split('/')
  // the cookie's own text, and so its own reading
  const record = act ? decodeRecord(`v1/${timeAt(17)}/${act}/yes:${granted}/no:${denied}/end`) : null
  if (!record) throw new ConsentEntryError('body', 'is not written as an entry is')
  const { choices, terms } = record
  const entry = { time: record.time, received: timeAt(23), act: record.act, choices, terms, previous: numberAt(end) }
  const link = body.subarray(1, 17)
  const context = body.subarray(30, 46)
  const written = writeBody(link, context, entry)
  if (!equalBytes(written, body)) throw new ConsentEntryError('body', 'is not written as an entry is')
  return Object.freeze({ ...entry, link: toBase64url(link), context: toBase64url(context) })
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new ConsentEntryError('body', 'has choices that are no text')
  }
}
