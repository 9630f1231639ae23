import { groupBy } from '../../core/groupBy.js'
import type { AuditReport, Finding, IgnoredFinding, SeenHost, SeenItem, Visit, VisitorName, VisitPicture } from '../AuditReport.js'
import { findingCodes } from '../findingCodes.js'
import { siteOf } from '../siteOf.js'
import { dateText } from './dateText.js'
import { describeVisitor } from './describeVisitor.js'
import { findingArticle } from './findingArticle.js'
import { htmlTable } from './htmlTable.js'
import { htmlText } from './htmlText.js'
import { listText } from './listText.js'
import { markStates } from './markStates.js'
import { type Markup, type MarkupValue, markup } from './markup.js'
import { reportStyle } from './reportStyle.js'
import { seconds } from './seconds.js'
import { shortText } from './shortText.js'
import { sortFindings } from './sortFindings.js'
import { verdictOf } from './verdictOf.js'
import { visitSection } from './visitSection.js'

interface Section {
  readonly id: string
  readonly title: string
  readonly content: Markup
}

const code = (text: string, longest?: number) => markup`<code>${shortText(text, longest)}</code>`
const names = (visitors: readonly VisitorName[]) => shortText(listText(visitors.map((visitor) => describeVisitor(visitor).name)))
const list = (entries: readonly MarkupValue[]) => markup`<ul>${entries.map((entry) => markup`<li>${entry}</li>`)}</ul>`
const tones = { found: 'error', inconclusive: 'warning', clean: 'good' } as const

/** What a figure shows, and who saw it so. */
interface Picture extends VisitPicture {
  readonly visitors: readonly VisitorName[]
}

const pictureNames: Readonly<Record<VisitPicture['of'], string>> = { banner: 'The banner', preferences: 'The preferences', page: 'The page' }
const isImage = ({ image }: VisitPicture) => /^data:image\/(?:png|jpeg|webp);base64,[\w+/]+=*$/.test(image)

/** Each picture once, however many visitors saw the same. */
const picturesOf = (visits: readonly Visit[]): readonly Picture[] =>
  [
    ...groupBy(
      visits.flatMap(({ visitor, pictures }) => pictures.filter(isImage).map((picture) => ({ ...picture, visitor }))),
      ({ of, image }) => `${of} ${image}`,
    ).values(),
  ].flatMap((group) => group.slice(0, 1).map(({ of, image }) => ({ of, image, visitors: group.map(({ visitor }) => visitor) })))

function findingsContent(findings: readonly Finding[]): Markup {
  return markup`${[...groupBy(sortFindings(findings), ({ code, severity }) => `${severity} ${code}`).values()].map((group) => {
    const [{ severity, code }] = group as readonly [Finding]
    return markup`<h3><span class="${severity}">${severity === 'error' ? 'Error' : 'Warning'}:</span> ${findingCodes[code].title}</h3>
${group.map(findingArticle)}`
  })}`
}

const visitorsTable = ({ visits, findings }: AuditReport) => {
  const found = (visitor: VisitorName, severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity && finding.visitors.includes(visitor)).length
  return htmlTable<Visit>(
    'What each visitor did, and how many findings they met. Each was a new browser profile of its own.',
    [
      { title: 'Visitor', cell: ({ visitor }) => shortText(describeVisitor(visitor).name) },
      { title: 'Did', cell: ({ visitor }) => shortText(describeVisitor(visitor).does) },
      { title: 'Pages', cell: ({ pages }) => pages.length },
      { title: 'Errors', cell: ({ visitor }) => found(visitor, 'error') },
      { title: 'Warnings', cell: ({ visitor }) => found(visitor, 'warning') },
      { title: 'Outcome', cell: ({ outcome }) => (outcome === 'done' ? 'carried out' : markup`<strong class="warning">inconclusive</strong>`) },
    ],
    visits,
  )
}

const undeclared = markup`<strong>none: it is not declared</strong>`

const inventoryContent = ({ items, hosts, site }: AuditReport) => markup`${
  items.length
    ? htmlTable<SeenItem>(
        'Everything that was stored in a visitor’s browser.',
        [
          { title: 'Name', cell: ({ name }) => code(name, 200) },
          { title: 'Kind', cell: ({ kind, httpOnly }) => (httpOnly ? `${kind}, HttpOnly` : kind) },
          { title: 'Place', cell: ({ place }) => code(place, 200) },
          { title: 'Lasts', cell: ({ duration }) => shortText(duration ?? '–') },
          { title: 'Service', cell: ({ service }) => (service === undefined ? undeclared : shortText(service)) },
          { title: 'Met by', cell: ({ visitors }) => names(visitors) },
        ],
        items,
      )
    : markup`<p>Nothing was stored.</p>`
}
${
  hosts.length
    ? htmlTable<SeenHost>(
        'Every host that was contacted, or would have been.',
        [
          { title: 'Host', cell: ({ host }) => code(host, 200) },
          {
            title: 'Requests',
            cell: ({ requests, held }) =>
              held ? `${requests.toLocaleString('en')}, of which ${held.toLocaleString('en')} held` : requests.toLocaleString('en'),
          },
          {
            title: 'Service',
            cell: ({ service, host }) => (service !== undefined ? shortText(service) : siteOf(host) === siteOf(site) ? 'the site itself' : undeclared),
          },
          { title: 'Met by', cell: ({ visitors }) => names(visitors) },
        ],
        hosts,
      )
    : markup`<p>No host was contacted.</p>`
}`

const ignoredTable = (ignored: readonly IgnoredFinding[]) =>
  htmlTable<IgnoredFinding>(
    'These were found as well, and somebody decided that they do not count.',
    [
      { title: 'What', cell: ({ subject }) => code(subject, 200) },
      { title: 'Finding', cell: (finding) => markup`${findingCodes[finding.code].title}: ${htmlText(finding.message)}` },
      { title: 'Reason', cell: ({ reason }) => htmlText(reason, 1000) },
      { title: 'Until', cell: ({ until }) => until ?? 'no end' },
    ],
    sortFindings(ignored),
  )

const problemsContent = ({ problems, visits }: AuditReport) => markup`<p>What follows was not judged, and so is not known to be right.</p>
${list([
  ...(visits.length ? [] : ['No visit took place.']),
  ...visits
    .filter(({ outcome }) => outcome === 'inconclusive')
    .map(({ visitor, reason }) => markup`${names([visitor])}: ${htmlText(reason ?? 'it could not be judged.')}`),
  ...problems.map(
    ({ page, visitor, message }) =>
      markup`${page !== undefined && markup`${code(page)} `}${visitor !== undefined && `(${names([visitor])}) `}${htmlText(message, 1000)}`,
  ),
])}`

const legend = markup`<ul class="legend" aria-label="Marks in the pictures">${Object.entries(markStates).map(
  ([state, { shape, name }]) => markup`<li><svg aria-hidden="true" viewBox="-8 -8 16 16"><g class="mark mark-${state}">${shape}</g></svg>${name}</li>`,
)}</ul>`

const explanation = markup`<p>A real browser visited the site in several roles: as somebody who answers nothing, who refuses, who accepts, and who changes their mind. What it stored and whom it contacted was compared with the site’s own declaration of cookies and services. Allowed is what the declaration allows that visitor at that moment, and nothing else.</p>
<ul>
<li>An <strong class="error">error</strong> is something that the declaration or the law does not allow. One is enough to fail.</li>
<li>A <strong class="warning">warning</strong> is to be looked at by a person, and does not fail.</li>
<li>There is no grade: how much else is right does not make up for an error.</li>
<li>“Held” means that the request was made by the page, and that the browser of the audit kept it, so that no data reached anybody.</li>
<li>Values are masked: <code>…(26)</code> stands for 26 characters.</li>
<li>“Inconclusive” means that the visit could not be judged. It is never counted as clean.</li>
<li>This report says what was observed at its date, on the pages that it names. It is evidence, and no legal advice.</li>
</ul>`

/**
 * A report as one HTML file that needs nothing else: no script, no request, light and dark, and fit to be printed. For
 * whoever has to answer for the site.
 */
export function htmlReport(report: AuditReport): string {
  const { site, declaration, generator, browser, startedAt, duration, pages, visits, findings, ignored, notChecked, problems } = report
  const { status, title, text } = verdictOf(report)
  const pictures = picturesOf(visits)
  const isIncomplete = problems.length > 0 || !visits.length || visits.some(({ outcome }) => outcome === 'inconclusive')
  const sections: readonly Section[] = [
    ...(isIncomplete ? [{ id: 'problems', title: 'What could not be judged', content: problemsContent(report) }] : []),
    { id: 'findings', title: 'Findings', content: findings.length ? findingsContent(findings) : markup`<p>There are none.</p>` },
    ...(visits.length
      ? [
          {
            id: 'visits',
            title: 'The visits',
            content: markup`${visitorsTable(report)}<p>The pictures show each visit. Their marks mean:</p>${legend}${visits.map(visitSection)}`,
          },
        ]
      : []),
    ...(pictures.length
      ? [
          {
            id: 'pictures',
            title: 'What visitors saw',
            content: markup`<div class="pictures">${pictures.map(
              ({ of, image, visitors }) =>
                markup`<figure><figcaption>${pictureNames[of]}, as seen by: ${names(visitors)}</figcaption><img src="${image}" alt="${pictureNames[of]} in a picture of the screen"></figure>`,
            )}</div>`,
          },
        ]
      : []),
    { id: 'inventory', title: 'What was met', content: inventoryContent(report) },
    ...(ignored.length ? [{ id: 'ignored', title: 'Ignored findings', content: ignoredTable(ignored) }] : []),
    {
      id: 'not-checked',
      title: 'What was not checked',
      content: notChecked.length ? list(notChecked.map((sentence) => htmlText(sentence, 1000))) : markup`<p>The audit names nothing that it left out.</p>`,
    },
    { id: 'reading', title: 'How to read this report', content: explanation },
  ]

  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Consent audit of ${shortText(site, 100)}: ${title}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>Consent audit of ${shortText(site, 200)}</h1>
<p class="verdict ${tones[status]}"><strong>${title}</strong> <span>${text[0]?.toUpperCase()}${text.slice(1)}</span></p>
<dl>
<dt>Date</dt> <dd>${dateText(startedAt)}</dd>
<dt>Declaration</dt> <dd>${code(declaration)}</dd>
<dt>Browser</dt> <dd>${shortText(browser)}</dd>
<dt>Made by</dt> <dd>consent-kit ${shortText(generator)}, in ${seconds(duration)}</dd>
<dt>Pages</dt> <dd>${pages.length ? markup`<ul class="plain">${pages.map((page) => markup`<li>${code(page)}</li>`)}</ul>` : 'none'}</dd>
</dl>
<nav aria-label="Contents"><ul>${sections.map((section) => markup`<li><a href="#${section.id}">${section.title}</a></li>`)}</ul></nav>
</header>
<main>
${sections.map((section) => markup`<section aria-labelledby="${section.id}"><h2 id="${section.id}">${section.title}</h2>\n${section.content}</section>\n`)}</main>
<footer><p>Made by consent-kit ${shortText(generator)} from what a browser met on ${dateText(startedAt)}.</p></footer>
</body>
</html>
`.markup
}
