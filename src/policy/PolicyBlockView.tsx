import type { ReactNode } from 'react'
import type { PolicyBlock, PolicyEntry, PolicyServices } from './PolicyContent.js'
import { PolicyTime } from './PolicyTime.js'

/** A piece of a section as HTML. */
export function PolicyBlockView({
  block,
  caption,
  islands,
}: {
  block: PolicyBlock
  caption: string
  islands: Readonly<Record<'preferences' | 'receipt', ReactNode>>
}) {
  switch (block.type) {
    case 'text':
      return <p>{block.text}</p>
    case 'list':
      return <ul>{block.entries.map(listEntry)}</ul>
    case 'services':
      return <Services {...block} caption={caption} />
    case 'preferences':
    case 'receipt':
      return islands[block.type]
  }
}

const listEntry = ({ text, url, date, notes = [] }: PolicyEntry) => (
  <li key={`${date?.date}${text}${url}`}>
    {date && (
      <>
        <PolicyTime {...date} />{' '}
      </>
    )}
    {url ? <a href={url}>{text}</a> : text}
    {notes.map((note) => (
      <small key={note}>{note}</small>
    ))}
  </li>
)

/** What services store, in one table with a heading for each of them; those that store nothing are a list. */
function Services({ columns, services, caption }: PolicyServices & { readonly caption: string }) {
  const storing = services.filter(({ items }) => items.length)
  const others = services.filter(({ items }) => !items.length)
  return (
    <>
      {others.length > 0 && (
        <ul>
          {others.map(({ id, label, purpose }) => (
            <li key={id}>
              <strong>{label}</strong> {purpose}
            </li>
          ))}
        </ul>
      )}
      {storing.length > 0 && (
        // a table that is laid out as blocks on a narrow screen stays one for screen readers by its roles
        <table role="table">
          <caption>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {storing.map(({ id, label, purpose, items }) => (
            <tbody key={id} role="rowgroup">
              <tr role="row">
                <th scope="rowgroup" role="rowheader" colSpan={columns.length}>
                  {label} {purpose && !items.every(({ cells }) => cells[1] === purpose) && <small>{purpose}</small>}
                </th>
              </tr>
              {items.map(({ cells }) => (
                <tr key={cells.join()} role="row">
                  {cells.map((cell, column) => (
                    <td key={columns[column]} role="cell" data-label={columns[column]}>
                      {column ? cell : <code>{cell}</code>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </>
  )
}
