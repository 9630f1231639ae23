import { groupBy } from '../../core/groupBy.js'
import type { ConsentCount } from '../ConsentLog.js'
import type { Figures } from './Figures.js'
import { sumFigures } from './sumFigures.js'

const day = 86_400_000
const mostDays = 62

/**
 * Every day of a range, those without an answer too; months instead, where the days would be too many to be read.
 *
 * @param counts The days with an answer, by `2026-02-26`.
 * @param from The first day.
 * @param to The last day, which belongs to it.
 */
export function listDays(counts: readonly ConsentCount[], from: string, to: string): { readonly unit: 'day' | 'month'; readonly figures: readonly Figures[] } {
  const known = groupBy(counts, ({ name }) => name)
  const days: Figures[] = []
  for (let time = Date.parse(from); time <= Date.parse(to); time += day) {
    const name = new Date(time).toISOString().slice(0, 10)
    days.push(sumFigures(name, known.get(name) ?? []))
  }
  if (days.length <= mostDays) return { unit: 'day', figures: days }
  const months = groupBy(days, ({ name }) => name.slice(0, 7))
  return { unit: 'month', figures: [...months].map(([month, each]) => sumFigures(month, each)) }
}
