import { format } from './format.mjs'

const { whole, tenths, thousandths, kilobytes } = format

/** What a comparison of visits shows: label, metric, and how it is written. */
export const visitRows = [
  ['FCP, ms', 'fcp', whole],
  ['Banner visible, ms', 'visible', whole],
  ['Banner visible after FCP, ms', 'gap', whole],
  ['… in frames painted meanwhile', 'framesLater', whole],
  ['Reject sticks from, ms', 'answered', whole],
  ['… presses until then', 'presses', whole],
  ['LCP, ms', 'lcp', whole],
  ['CLS', 'shift', thousandths],
  ['Total blocking time, ms', 'blocking', whole],
  ['Long tasks after FCP', 'longTasks', whole],
  ['Accept to next paint, 300 ms of blocking script behind it, ms', 'accept', whole],
  ['Own script on the first visit, ms', 'scriptFirst', tenths],
  ['… the most in one task, ms', 'scriptLongest', tenths],
  ["All the page's script on the first visit without slow-down, ms of processor time", 'cpuFirst', tenths],
  ['HTML, kB', 'html', kilobytes],
  ['CSS, kB', 'css', kilobytes],
  ['JavaScript, kB', 'js', kilobytes],
  ['All that is transferred, kB', 'bytes', kilobytes],
  ['Return visit: frames with the banner', 'bannerFrames', whole],
  ['Return visit: own script without slow-down, ms', 'scriptReturn', tenths],
  ["Return visit: all the page's script without slow-down, ms of processor time", 'cpuReturn', tenths],
  ['Return visit: transferred, kB', 'bytesReturn', kilobytes],
]
