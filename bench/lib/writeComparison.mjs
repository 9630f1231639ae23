import { bestPeer } from './bestPeer.mjs'
import { writeTable } from './writeTable.mjs'

const ratio = (ours, other) => (ours && other?.median > 0 ? `${(ours.median / other.median).toFixed(2)}×` : '')

/** What consent-kit is held against, by the name of the column. */
const measures = {
  'to none': (summaries, metric) => summaries.none?.[metric],
  'to bare': (summaries, metric) => summaries.bare?.[metric],
  'to the best library': bestPeer,
}

/**
 * The subjects side by side in a Markdown table, and consent-kit's ratio to the page alone, to the bare banner, and to the best other library.
 *
 * @param {Readonly<Record<string, Readonly<Record<string, { median: number, min: number, max: number }>>>>} summaries By subject and metric.
 * @param {readonly (readonly [label: string, metric: string, write: (spread: object) => string])[]} rows
 */
export function writeComparison(summaries, rows) {
  const names = Object.keys(summaries)
  const ours = summaries['consent-kit']
  const ratios = ours ? Object.entries(measures).filter(([, find]) => rows.some(([, metric]) => ratio(ours[metric], find(summaries, metric)))) : []
  const lines = rows
    .filter(([, metric]) => names.some((name) => summaries[name][metric]))
    .map(([label, metric, write]) => [
      label,
      ...names.map((name) => (summaries[name][metric] ? write(summaries[name][metric]) : '')),
      ...ratios.map(([, find]) => ratio(ours[metric], find(summaries, metric))),
    ])
  return writeTable(['', ...names, ...ratios.map(([name]) => name)], lines)
}
