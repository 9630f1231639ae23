import type { ConsentCount } from '../ConsentLog.js'
import type { Figures } from './Figures.js'
import { sumFigures } from './sumFigures.js'

const most = 12

/** The groups with the most answers, and all others as one. */
export function listLargest(counts: readonly ConsentCount[]): readonly Figures[] {
  const figures = counts.map((count) => ({ ...count, name: count.name ?? 'not told' }))
  const others = figures.slice(most)
  return others.length ? [...figures.slice(0, most), sumFigures(`${others.length} others`, others)] : figures
}
