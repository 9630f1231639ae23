import { findInlineScript } from './findInlineScript.mjs'
import { readProfile } from './readProfile.mjs'

const sum = (values) => values.reduce((total, value) => total + value, 0)
const milliseconds = (microseconds) => microseconds / 1000

/**
 * What a subject's own script costs in a traced load, in milliseconds.
 *
 * - `all`: every moment at which a function of it is on the stack, so with what it calls
 * - `longest`: the most of that in one task of the main thread
 */
export function readScriptTimes({ events, html }, url, { script }, ownScripts) {
  const place = script && findInlineScript(html, script)
  const { pid } = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url)
  const isOwn = (frame) =>
    ownScripts.includes(frame.url) ||
    (place && frame.url === url && frame.lineNumber === place.line && frame.columnNumber >= place.from && frame.columnNumber < place.to)
  const own = readProfile(events, pid).filter(({ stack }) => stack.some(isOwn))
  const length = (samples) => milliseconds(sum(samples.map(({ lasts }) => lasts)))
  const tasks = events.filter(({ name, pid: of, tid }) => name === 'RunTask' && of === pid && tid === pid)
  const within = ({ ts, dur }) => own.filter(({ time }) => time >= ts && time < ts + dur)
  return {
    all: length(own),
    longest: Math.max(0, ...tasks.filter(({ dur }) => dur > 1000).map((task) => length(within(task)))),
  }
}
