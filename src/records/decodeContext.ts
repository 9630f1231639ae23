import { ConsentEntryError } from './ConsentEntryError.js'
import type { EntryContext } from './EntryContext.js'
import { encodeContext } from './encodeContext.js'

/**
 * Reads what {@link encodeContext} writes.
 *
 * @throws {ConsentEntryError} where the text is anything else.
 */
export function decodeContext(text: string): EntryContext {
  const [declaration, wording, locale, regime, surface, address] = parse(text)
  const context = { declaration, wording, locale, regime, surface, address } as EntryContext
  if (encodeContext(context) !== text) throw new ConsentEntryError('context', 'is not written as a context is')
  return Object.freeze(context)
}

function parse(text: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(text)
    if (Array.isArray(values)) return values
  } catch {}
  throw new ConsentEntryError('context', 'is no JSON list')
}
