import { format } from './format.mjs'
import { writeTable } from './writeTable.mjs'

const { whole, kilobytes } = format

const rows = [
  ['banner visible after first paint, ms', 'gap', whole],
  ['a refusal is stored from, ms', 'answered', whole],
  ['largest contentful paint, ms', 'lcp', whole],
  ['layout shift', 'shift', whole],
  ['accept to next paint, with 300 ms of blocking script behind it, ms', 'accept', whole],
  ['return visit: frames with a banner', 'bannerFrames', whole],
  ['return visit: script of the page without slow-down, ms of processor time', 'cpuReturn', whole],
  ['JavaScript of the page, kB', 'js', kilobytes],
]

/**
 * The table of the README: what a visitor meets.
 *
 * @param {Readonly<Record<string, Readonly<Record<string, { median: number, min: number, max: number }>>>>} summaries By subject and metric.
 */
export function writePaintTable(summaries) {
  const names = Object.keys(summaries)
  const lines = rows.map(([label, metric, write]) => [
    label,
    ...names.map((name) => {
      const spread = summaries[name][metric]
      return spread ? write(spread) : ''
    }),
  ])
  const frame = Math.round(summaries['consent-kit'].nextFrame.median / 10) * 10
  return `${writeTable(['', ...names.map((name) => (name === 'none' ? 'no banner' : name))], lines)}

A frame takes about ${frame} ms there at that moment: as a rule the banner is in the frame of the first paint or in the next one.`
}
