/** What the browser calls the kinds of work. */
const kinds = {
  script: ['EventDispatch', 'FunctionCall', 'TimerFire', 'FireAnimationFrame', 'FireIdleCallback', 'RunMicrotasks', 'EvaluateScript', 'v8.evaluateModule'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout', 'PrePaint'],
  paint: ['Paint', 'Layerize', 'Commit'],
}
const kindOf = new Map(Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => [name, kind])))

/** Processor time rather than time: what else the machine does counts for nobody. */
const spent = ({ tdur = 0 }) => tdur / 1000

/** The work of one task by kind, each moment for the innermost event that it is spent in. */
function readKinds(events) {
  const work = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0]))
  const open = []
  for (const event of events) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop()
    const kind = kindOf.get(event.name)
    if (open.length) work[kindOf.get(open.at(-1).name)] -= spent(event)
    work[kind] += spent(event)
    open.push(event)
  }
  return work
}

/**
 * The work of a page's main thread from a click on, task by task, in milliseconds of processor time. No frame can be made
 * before a task has ended, so that one that is longer than a frame is a frame that is late.
 *
 * @returns {{ total: number, script: number, style: number, layout: number, paint: number }[]}
 */
export function readStretches(events) {
  const click = events.find(({ name, args }) => name === 'EventDispatch' && args.data.type === 'click')
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === click.pid && tid === click.tid).sort((a, b) => a.ts - b.ts || b.dur - a.dur)
  const known = own.filter(({ name }) => kindOf.has(name))
  return own
    .filter(({ name, ts, dur }) => name === 'RunTask' && ts + dur > click.ts)
    .map((task) => ({ total: spent(task), ...readKinds(known.filter(({ ts }) => ts >= task.ts && ts < task.ts + task.dur)) }))
}
