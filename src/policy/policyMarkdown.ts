import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { describePolicy } from './describePolicy.js'
import type { PolicyMessages } from './locales/PolicyMessages.js'
import type { PolicyBlock, PolicyEntry } from './PolicyContent.js'
import type { PolicyOptions } from './PolicyOptions.js'

/** What Markdown or HTML would read as its own stays as it was written. */
const escape = (text: string) =>
  text
    .replace(/[\\`*_{}[\]()#+!|<>~&-]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replace(/^(\d+)([.)])/, '$1\\$2')

/** An address within the angle brackets of a link. */
const address = (url: string) => url.replace(/[<>\\\s]/g, encodeURIComponent)

const entry = ({ text, url, date, notes = [] }: PolicyEntry) => {
  const said = url ? `[${escape(text)}](<${address(url)}>)` : escape(text)
  return [`- ${date ? `${escape(date.text)}: ` : ''}${said}`, ...notes.map((note) => `  ${escape(note)}`)].join('  \n')
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function block(block: PolicyBlock): string[] {
  switch (block.type) {
    case 'text':
      return [escape(block.text)]
    case 'list':
      return [block.entries.map(entry).join('\n')]
    case 'preferences':
    case 'receipt':
      return []
    case 'services':
      return block.services.flatMap(({ label, purpose, items }) => [
        `**${escape(label)}**${purpose ? `  \n${escape(purpose)}` : ''}`,
        ...(items.length
          ? [[row(block.columns.map(escape)), row(block.columns.map(() => '---')), ...items.map(({ cells }) => row(cells.map(escape)))].join('\n')]
          : []),
      ])
  }
}

/**
 * The cookie policy as Markdown, for a CMS, a repository or a lawyer.
 *
 * @param messages The language: by default English.
 * @returns CommonMark with the tables of GitHub Flavored Markdown. Where the page has the preferences and the receipt, it has nothing.
 * @example
 * writeFileSync('cookie-policy.md', policyMarkdown(consent))
 */
export function policyMarkdown(consent: ConsentDeclaration, messages?: PolicyMessages, options?: PolicyOptions): string {
  const { title, effective, updated, sections } = describePolicy(consent, messages, options)
  return [
    `# ${escape(title)}`,
    ...[effective, updated].flatMap((date) => (date ? [escape(date.text)] : [])),
    ...sections.flatMap(({ title, blocks }) => [`## ${escape(title)}`, ...blocks.flatMap(block)]),
  ]
    .join('\n\n')
    .concat('\n')
}
