import { groupBy } from '../../core/groupBy.js'
import type { Visit, VisitEvent } from '../AuditReport.js'
import { describeVisitor } from './describeVisitor.js'
import { htmlTable } from './htmlTable.js'
import { htmlText } from './htmlText.js'
import { markStateOf, markStates } from './markStates.js'
import { type Markup, markup } from './markup.js'
import { momentsOf } from './momentsOf.js'
import { phaseNames } from './phaseNames.js'
import { seconds } from './seconds.js'
import { shortText } from './shortText.js'
import { sortEvents } from './sortEvents.js'
import { timelinePicture } from './timelinePicture.js'

const verbs: Readonly<Record<VisitEvent['type'], string>> = {
  page: 'Opened',
  act: 'Done',
  stored: 'Stored',
  sent: 'Sent',
  held: 'Held',
  note: 'Noted',
}

const isJudged = ({ type }: VisitEvent) => type === 'stored' || type === 'sent' || type === 'held'

/** One visit as HTML: what the visitor did, its picture, and all that happened as a table. */
export function visitSection(visit: Visit, index: number): Markup {
  const { name, does } = describeVisitor(visit.visitor)
  const events = sortEvents(visit.events)
  const rows = [...groupBy(events, ({ type, text, phase, isAllowed }) => JSON.stringify([type, text, phase, isAllowed])).values()]
  const id = `visit-${index + 1}`
  return markup`<section aria-labelledby="${id}">
<h3 id="${id}">${shortText(name)}</h3>
<p>${shortText(does)} ${visit.pages.length > 0 && markup`<span class="muted">Took ${seconds(visit.duration)}.</span>`}</p>
${visit.outcome === 'inconclusive' && markup`<p class="warning"><strong>Inconclusive.</strong> ${htmlText(visit.reason ?? 'It could not be judged.')}</p>`}
${
  events.length > 0 &&
  markup`<figure class="timeline"><figcaption>Time runs from left to right; the numbers are told below.</figcaption>
${timelinePicture(visit, id)}</figure>
<ol class="moments">${momentsOf(events).map(
    ({ time, type, text }) =>
      markup`<li>${type === 'page' ? markup`<code>${shortText(text)}</code> opens` : markup`<strong>${shortText(text)}</strong>`} <span class="muted">at ${seconds(time)}</span></li>`,
  )}</ol>
<details><summary>All that happened, as a table<span class="muted"> (${shortText(name)})</span></summary>
${htmlTable<readonly VisitEvent[]>(
  `Everything that was noted while this visitor was on the site: ${name}`,
  [
    { title: 'What', cell: ([event]) => markup`<code>${shortText(event?.text ?? '')}</code>` },
    { title: 'Kind', cell: ([event]) => event && verbs[event.type] },
    { title: 'Time', cell: ([event, ...more]) => markup`${seconds(event?.time ?? 0)}${more.length > 0 && `, ${more.length + 1} times`}` },
    { title: 'When', cell: ([event]) => event && phaseNames[event.phase] },
    { title: 'Service', cell: ([event]) => event?.service ?? '–' },
    { title: 'Allowed', cell: ([event]) => (event && isJudged(event) ? markStates[markStateOf(event)].name : '–') },
  ],
  rows,
)}</details>`
}
</section>
`
}
