import type { SeenItem } from '../audit/AuditReport.js'
import type { StoredItem, StoredItemDuration, StoredItemKind } from '../core/ConsentDeclaration.js'
import { timeSpan } from '../core/timeSpan.js'
import { namePattern } from './namePattern.js'

/**
 * Something that was seen to be stored, as a declaration says it: of the kind and the duration that were measured.
 *
 * @param name By default its own, with `*` for what changes in it.
 */
export function storedItem({ name: seen, kind, duration, httpOnly }: SeenItem, name = namePattern(seen)): StoredItem {
  const known = duration === 'session' || duration === 'persistent' || timeSpan(duration ?? '') > 0
  return {
    name,
    ...(kind !== 'cookie' && { kind: kind as StoredItemKind }),
    ...(known && { duration: duration as StoredItemDuration }),
    ...(httpOnly && { httpOnly }),
  }
}
