import { findInlineScript } from './findInlineScript.mjs'
import { readProfile } from './readProfile.mjs'

const sum = (values) => values.reduce((total, value) => total + value, 0)
const milliseconds = (microseconds) => microseconds / 1000

/**
 * What a subject's own script costs in a traced load, in milliseconds.
 *
 * - `evaluation`: its modules, evaluated when they come
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
  // a module is evaluated by the bundler's runtime, or is the file's own top level; everything else is called by React or the browser
  const isEvaluation = ({ stack }) => {
    const index = stack.findIndex(isOwn)
    const { url: file, columnNumber } = stack[index]
    const caller = stack[index - 1]?.url
    return file !== url && (caller ? caller.includes('/turbopack-') : columnNumber <= 1)
  }
  const length = (samples) => milliseconds(sum(samples.map(({ lasts }) => lasts)))
  const tasks = events.filter(({ name, pid: of, tid }) => name === 'RunTask' && of === pid && tid === pid)
  const within = ({ ts, dur }) => own.filter(({ time }) => time >= ts && time < ts + dur)
  return {
    evaluation: length(own.filter(isEvaluation)),
    all: length(own),
    longest: Math.max(0, ...tasks.filter(({ dur }) => dur > 1000).map((task) => length(within(task)))),
  }
}
