const whole = ({ median, min, max }) => (min === max ? `${Math.round(median)}` : `${Math.round(median)} (${Math.round(min)}–${Math.round(max)})`)
const tenths = ({ median, min, max }) => `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`
const shift = ({ median }) => median.toFixed(3)
const kilobytes = ({ median }) => (median / 1000).toFixed(1)

const rows = [
  ['FCP, ms', 'fcp', whole],
  ['Banner visible, ms', 'visible', whole],
  ['Banner visible after FCP, ms', 'gap', whole],
  ['… in frames of 16.7 ms', 'gap', ({ median }) => (median / 16.7).toFixed(1)],
  ['Reject sticks from, ms', 'answered', whole],
  ['… presses until then', 'presses', whole],
  ['LCP, ms', 'lcp', whole],
  ['CLS', 'shift', shift],
  ['Total blocking time, ms', 'blocking', whole],
  ['Long tasks after FCP', 'longTasks', whole],
  ['Accept to next paint, ms', 'accept', whole],
  ['Own script on the first visit, ms', 'scriptFirst', tenths],
  ['… the most in one task, ms', 'scriptLongest', tenths],
  ['Return visit: frames with the banner', 'bannerFrames', whole],
  ['Return visit: own script without slow-down, ms', 'scriptReturn', tenths],
  ['HTML, kB', 'html', kilobytes],
  ['CSS, kB', 'css', kilobytes],
  ['JavaScript, kB', 'js', kilobytes],
]

/** The summaries as a Markdown table: median, and from the least to the greatest. */
export function writeTable(summaries) {
  const names = Object.keys(summaries)
  const lines = rows.map(([label, metric, write]) => [label, ...names.map((name) => (summaries[name][metric] ? write(summaries[name][metric]) : ''))])
  return [['', ...names], ['---', ...names.map(() => '---:')], ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
