/** A Markdown table: the first column of words, the others of figures. */
export const writeTable = (head, lines) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
