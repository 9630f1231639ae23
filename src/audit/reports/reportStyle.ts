import { type Markup, markup } from './markup.js'

/** The style of the HTML report: light and dark by the reader's preference, light on paper. */
export const reportStyle: Markup = markup`
:root {
  --text: #1b1f24; --muted: #525b65; --paper: #fff; --shade: #f3f5f7; --line: #c6cdd4;
  --error: #a3201c; --warning: #7a4d00; --good: #12603a; --band: #e6edf5; --band-last: #f5ecdd;
  color-scheme: light;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #e6e9ec; --muted: #aab3bc; --paper: #14171a; --shade: #1f252a; --line: #434c55;
    --error: #ff9c94; --warning: #f0bf5c; --good: #7fd6a2; --band: #1e2a38; --band-last: #33291a;
    color-scheme: dark;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main, header, footer { max-width: 60rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
header { padding-top: 2.5rem; }
footer { padding-bottom: 3rem; color: var(--muted); font-size: .875rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 1.25rem; font-size: 1.875rem; }
h2 { margin: 3rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.375rem; }
h3 { margin: 2.25rem 0 .5rem; font-size: 1.125rem; }
h4 { margin: 0 0 .25rem; font-size: 1rem; }
p, ul, ol, dl, table, figure { margin: 0 0 1rem; }
ul, ol { padding-left: 1.5rem; }
a { color: inherit; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
code { font: .875em/1.5 ui-monospace, Menlo, Consolas, monospace; padding: .1em .3em; border-radius: 3px; background: var(--shade); unicode-bidi: isolate; }
.lines { display: block; padding: .5rem .75rem; white-space: pre-wrap; }
.muted { color: var(--muted); }
.error { color: var(--error); }
.warning { color: var(--warning); }
.good { color: var(--good); }
.verdict { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: 6px solid currentcolor; border-radius: 4px; }
.verdict strong { display: block; font-size: 1.375rem; line-height: 1.3; }
.verdict span { color: var(--text); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; }
dt { color: var(--muted); }
dd { margin: 0; min-width: 0; }
dd > ul, dd > ol { margin: 0; padding-left: 1.1rem; }
dd > ul.plain { padding: 0; list-style: none; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
article { margin: 0 0 1rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 4px; }
article.of-error { --tone: var(--error); }
article.of-warning { --tone: var(--warning); }
article p { margin-bottom: .75rem; }
article dl { margin: 0; grid-template-columns: 6.5rem 1fr; font-size: .9375rem; }
h4 code { padding: 0; background: none; font-size: 1rem; font-weight: 700; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
caption { padding-bottom: .5rem; color: var(--muted); text-align: left; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
th code, td code { overflow-wrap: anywhere; }
thead th { color: var(--muted); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
details { margin: 0 0 1rem; }
summary { cursor: pointer; width: fit-content; text-decoration: underline; text-underline-offset: .15em; }
details[open] > summary { margin-bottom: .75rem; }
figcaption { margin-bottom: .5rem; color: var(--muted); font-size: .9375rem; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 1.5rem; }
.pictures figure { margin: 0; }
.pictures img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; }
.timeline svg { display: block; overflow: visible; font: 12px system-ui, sans-serif; }
.timeline text { fill: var(--muted); }
.timeline .name { fill: var(--text); stroke: var(--paper); stroke-width: 3px; paint-order: stroke; font: 12px ui-monospace, Menlo, Consolas, monospace; }
.timeline .name.error { fill: var(--error); font-weight: 700; }
.timeline .track, .timeline .axis { stroke: var(--line); }
.timeline .band-before { fill: none; }
.timeline .band-answered { fill: var(--band); }
.timeline .band-withdrawn { fill: var(--band-last); }
.timeline .act { stroke: var(--text); stroke-width: 1.5; }
.timeline .page { stroke: var(--muted); stroke-dasharray: 2 3; }
.timeline .badge { fill: var(--paper); stroke: var(--muted); }
.timeline .badge-act { fill: var(--text); stroke: var(--text); }
.timeline .number { fill: var(--text); font-size: 11px; text-anchor: middle; }
.timeline .number-act { fill: var(--paper); }
.mark { overflow: visible; }
.mark * { fill: var(--paper); stroke: var(--muted); stroke-width: 2; }
.mark-allowed * { fill: var(--good); stroke: var(--paper); stroke-width: 1; }
.mark-held * { stroke: var(--good); }
.mark-refused *, .mark-refused-held * { stroke: var(--error); stroke-width: 2.5; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; font-size: .9375rem; }
.legend svg { display: inline-block; width: 16px; height: 16px; margin-right: .4rem; vertical-align: -3px; overflow: visible; }
.moments { columns: 2 20rem; column-gap: 2rem; padding-left: 2rem; font-size: .9375rem; }
.moments li { break-inside: avoid; }
td:has(code) { min-width: 11rem; }
@media (max-width: 40rem) {
  dl, article dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
  h1 { font-size: 1.5rem; }
  article { padding-inline: .875rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  table, tbody, tr, th, td, caption { display: block; }
  tbody tr { padding-block: .5rem; border-bottom: 1px solid var(--line); }
  tbody th, tbody td { min-width: 0; padding: .1rem 0; border: 0; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--muted); }
}
@media print {
  html { font-size: 10.5pt; }
  h2, h3, h4, caption, figcaption { break-after: avoid; }
  article, tr, .timeline, .pictures figure, .verdict { break-inside: avoid; }
  .pictures img { max-height: 18cm; width: auto; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .mark *, .timeline rect, .timeline circle, .verdict, article { print-color-adjust: exact; }
}
`
