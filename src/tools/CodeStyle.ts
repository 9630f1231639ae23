/** How a project writes its code. */
export interface CodeStyle {
  readonly quote: "'" | '"'
  readonly semicolon: '' | ';'
  /** One step of indentation. */
  readonly indent: string
  readonly newline: '\n' | '\r\n'
}

/** How this package's own documentation writes it. */
export const ownStyle: CodeStyle = { quote: "'", semicolon: '', indent: '  ', newline: '\n' }
