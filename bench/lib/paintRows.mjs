import { format } from './format.mjs'

const { whole, kilobytes } = format

/** What the README shows of a comparison of visits: what a visitor meets. */
export const paintRows = [
  ['banner visible after first paint, ms', 'gap', whole],
  ['a refusal is stored from, ms', 'answered', whole],
  ['largest contentful paint, ms', 'lcp', whole],
  ['layout shift', 'shift', whole],
  ['accept to next paint, with 300 ms of blocking script behind it, ms', 'accept', whole],
  ['return visit: frames with a banner', 'bannerFrames', whole],
  ['return visit: script of the page without slow-down, ms of processor time', 'cpuReturn', whole],
  ['JavaScript of the page, kB', 'js', kilobytes],
]
