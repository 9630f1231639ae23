import { scaleLinear } from 'd3-scale'
import type { Visit, VisitEvent, VisitPhase } from '../AuditReport.js'
import { count } from './count.js'
import { describeVisitor } from './describeVisitor.js'
import { type MarkState, markStateOf, markStates } from './markStates.js'
import { type Markup, markup } from './markup.js'
import { momentsOf } from './momentsOf.js'
import { seconds } from './seconds.js'
import { shortText } from './shortText.js'
import { sortEvents } from './sortEvents.js'
import { type TimelineRow, timelineRows } from './timelineRows.js'
import { visibleText } from './visibleText.js'

/** A picture higher than this helps nobody: rows in which something was not allowed come first. */
const mostRows = 40
const rowHeight = 36
const laneHeight = 20
const phaseHeight = 20
/** Marks of one row that are nearer than this share of the width are drawn as one. */
const nearest = 1.5
/** The share of the width that a number needs, and a letter of a phase, where the picture is 280 pixels wide. */
const badgeWidth = 7
const letterWidth = 2.4

interface PhaseStart {
  readonly phase: VisitPhase
  readonly x: number
}

const order = Object.keys(markStates) as readonly MarkState[]

function chooseRows(events: readonly VisitEvent[]): { readonly rows: readonly TimelineRow[]; readonly left: number } {
  const rows = timelineRows(events)
  const isBad = ({ states }: TimelineRow) => states.has('refused') || states.has('refused-held')
  const kept = new Set([...rows.filter(isBad), ...rows.filter((row) => !isBad(row))].slice(0, mostRows))
  return { rows: rows.filter((row) => kept.has(row)), left: rows.length - kept.size }
}

/**
 * The picture of a visit as SVG, as wide as the page: time runs to the right, numbered lines are what the visitor did,
 * and each stored item and each host has a row of marks, told apart by shape and colour.
 *
 * @param id What its own ids start with.
 */
export function timelinePicture(visit: Visit, id: string): Markup {
  const events = sortEvents(visit.events)
  const end = Math.max(visit.duration, events.at(-1)?.time ?? 0, 1)
  const scale = scaleLinear()
    .domain([0, end / 1000])
    .range([2, 98])
  const at = (milliseconds: number) => scale(milliseconds / 1000)
  const percent = (share: number) => `${share.toFixed(2)}%`

  const ends: number[] = []
  const moments = momentsOf(events).map((event, index) => {
    const x = at(event.time)
    const free = ends.findIndex((taken) => taken <= x)
    const lane = free < 0 ? ends.length : free
    ends[lane] = x + badgeWidth
    return { event, x, lane, number: index + 1 }
  })
  const { rows, left } = chooseRows(events)
  const top = phaseHeight + ends.length * laneHeight + 4
  const bottom = top + rows.length * rowHeight + 6

  const starts = (['before', 'answered', 'withdrawn'] as const).flatMap((phase): readonly PhaseStart[] => {
    if (phase === 'before') return [{ phase, x: 0 }]
    const first = events.findIndex((event) => event.phase === phase)
    // it began with the act, and not with what came of it
    const start = events.slice(0, first).findLast(({ type }) => type === 'act') ?? events[first]
    return first < 0 || !start ? [] : [{ phase, x: at(start.time) }]
  })
  const bands = starts.map(({ phase, x }, index) => ({ phase, x, width: (starts[index + 1]?.x ?? 100) - x }))

  const marks = (row: TimelineRow, y: number) => {
    const groups: { readonly state: MarkState; readonly x: number; last: number; readonly events: VisitEvent[] }[] = []
    for (const event of row.events) {
      const state = markStateOf(event)
      const x = at(event.time)
      const near = groups.find((group) => group.state === state && x - group.last < nearest)
      if (near) {
        near.events.push(event)
        near.last = x
      } else groups.push({ state, x, last: x, events: [event] })
    }
    return groups
      .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
      .map(
        ({ state, x, events: [first, ...more] }) =>
          markup`<svg class="mark mark-${state}" x="${percent(x)}" y="${y}"><title>${shortText(row.name, 120)}, ${seconds(first?.time ?? 0)}${more.length > 0 && `, ${more.length + 1} times`}: ${markStates[state].name}</title>${markStates[state].shape}</svg>`,
      )
  }

  const bad = rows.filter(({ states }) => states.has('refused') || states.has('refused-held'))
  const items = rows.filter(({ kind }) => kind === 'item').length
  return markup`<svg role="img" aria-labelledby="${id}-title ${id}-text" width="100%" height="${bottom + 24}">
<title id="${id}-title">Timeline: ${shortText(describeVisitor(visit.visitor).name)}</title>
<desc id="${id}-text">${count(items, 'stored item')} and ${count(rows.length - items, 'host')} over ${seconds(end)}. ${
    bad.length ? `Not allowed: ${bad.map(({ name }) => shortText(name, 60)).join(', ')}.` : 'Nothing that is not allowed.'
  }${left > 0 && ` ${count(left, 'further row')} not drawn.`}</desc>
${bands.map(
  ({ phase, x, width }) =>
    markup`<rect class="band-${phase}" x="${percent(x)}" width="${percent(width)}" height="${bottom}"/>${
      width > phase.length * letterWidth && markup`<text x="${percent(x + 1)}" y="14">${phase}</text>`
    }`,
)}
${moments.map(({ event, x, lane }) => markup`<line class="${event.type}" x1="${percent(x)}" x2="${percent(x)}" y1="${phaseHeight + lane * laneHeight + 9}" y2="${bottom}"/>`)}
${moments.map(({ event, x, lane, number }) => {
  const y = phaseHeight + lane * laneHeight + 9
  return markup`<circle class="badge badge-${event.type}" cx="${percent(x)}" cy="${y}" r="8.5"><title>${seconds(event.time)}: ${shortText(event.text, 120)}</title></circle><text class="number number-${event.type}" x="${percent(x)}" y="${y + 4}">${number}</text>`
})}
${rows.map((row, index) => {
  const y = top + index * rowHeight
  const name = shortName(row.name)
  return markup`<text class="${bad.includes(row) ? 'name error' : 'name'}" x="3.5%" y="${y + 13}">${name}${
    row.service !== undefined && row.service.length + name.length < 33 && ` · ${row.service}`
  }<title>${shortText(row.name)}</title></text><line class="track" x1="0" x2="100%" y1="${y + 25}" y2="${y + 25}"/>${marks(row, y + 25)}`
})}
<line class="axis" x1="0" x2="100%" y1="${bottom}" y2="${bottom}"/>
${scale
  .ticks(5)
  .map(
    (tick) =>
      markup`<line class="axis" x1="${percent(scale(tick))}" x2="${percent(scale(tick))}" y1="${bottom}" y2="${bottom + 5}"/><text x="${percent(scale(tick))}" y="${bottom + 19}" text-anchor="middle">${scale.tickFormat(5)(tick)} s</text>`,
  )}
</svg>${left > 0 && markup`<p class="muted">${count(left, 'further row')} of what was met here ${left === 1 ? 'is' : 'are'} not drawn; the table below has all.</p>`}`
}

/** A name that fits into a picture of 280 pixels, with its beginning and its end. */
function shortName(name: string): string {
  const characters = Array.from(visibleText(name.replace(/\s*\n\s*/g, ' ')))
  return characters.length > 36 ? `${characters.slice(0, 22).join('')}…${characters.slice(-13).join('')}` : characters.join('')
}
