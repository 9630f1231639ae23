/** The white space with which the line of a position begins. */
export const indentationAt = (text: string, position: number): string => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', position - 1) + 1))?.[0] ?? ''
