import { type Markup, type MarkupValue, markup } from './markup.js'

/** A column of {@link htmlTable}. */
export interface HtmlColumn<Row> {
  readonly title: string
  readonly cell: (row: Row) => MarkupValue
}

/**
 * A table as HTML, of which the first column names the row. On a narrow screen each row is a block, and each cell says
 * its column; the roles keep it a table there for those who listen.
 */
export const htmlTable = <Row>(caption: MarkupValue, columns: readonly HtmlColumn<Row>[], rows: readonly Row[]): Markup => markup`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ title }) => markup`<th role="columnheader" scope="col">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  (row) => markup`<tr role="row">${columns.map(({ title, cell }, index) =>
    index ? markup`<td role="cell" data-label="${title}">${cell(row)}</td>` : markup`<th role="rowheader" scope="row">${cell(row)}</th>`,
  )}</tr>
`,
)}</tbody>
</table>`
