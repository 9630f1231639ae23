import type { Finding } from '../AuditReport.js'
import { describeVisitor } from './describeVisitor.js'
import { htmlText } from './htmlText.js'
import { listText } from './listText.js'
import { type Markup, markup } from './markup.js'
import { shortText } from './shortText.js'

const list = (texts: readonly string[]) => markup`<ul class="plain">${texts.map((text) => markup`<li><code>${shortText(text, 500)}</code></li>`)}</ul>`

/** One finding as HTML: what happened, who saw it and where, what shows it, and what to do. */
export function findingArticle({ severity, code, subject, message, visitors, pages, evidence, remedy, declaredAt }: Finding): Markup {
  const [first = '', ...rest] = remedy.split('\n')
  return markup`<article class="of-${severity}">
<h4><code>${shortText(subject, 200)}</code></h4>
<p>${htmlText(message, 1000)}</p>
<dl>
${visitors.length > 0 && markup`<dt>Seen by</dt> <dd>${listText(visitors.map((visitor) => describeVisitor(visitor).name))}</dd>`}
${pages.length > 0 && markup`<dt>On</dt> <dd>${list(pages)}</dd>`}
${evidence.length > 0 && markup`<dt>Evidence</dt> <dd>${list(evidence)}</dd>`}
<dt>What to do</dt> <dd>${htmlText(first, 1000)}${rest.length > 0 && markup`<code class="lines">${rest.map((line) => line.slice(0, 1000)).join('\n')}</code>`}</dd>
${declaredAt !== undefined && markup`<dt>Declaration</dt> <dd><code>${shortText(declaredAt)}</code></dd>`}
<dt>Code</dt> <dd><code>${code}</code></dd>
</dl>
</article>
`
}
