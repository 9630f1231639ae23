import type { StoredItem } from '../core/ConsentDeclaration.js'
import { timeSpan } from '../core/timeSpan.js'

/** Each once, with the longest of its durations, in the order of their kinds and names. */
export function distinctItems(items: readonly StoredItem[]): readonly StoredItem[] {
  const found = new Map<string, StoredItem>()
  for (const item of items) {
    const key = [item.kind ?? ' cookie', item.name, item.domain].join('\n')
    const other = found.get(key)
    found.set(key, other && lengthOf(other) >= lengthOf(item) ? other : item)
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item)
}

const lengthOf = ({ duration = 'session' }: StoredItem) =>
  duration === 'session' ? 0 : duration === 'persistent' ? Number.POSITIVE_INFINITY : timeSpan(duration)
