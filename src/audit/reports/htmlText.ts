import { codeParts } from './codeParts.js'
import { type Markup, markup } from './markup.js'
import { shortText } from './shortText.js'

/** A sentence as HTML, with what stands between backticks as code. */
export const htmlText = (sentence: string, longest?: number): readonly (Markup | string)[] =>
  codeParts(shortText(sentence, longest)).map(({ text, isCode }) => (isCode ? markup`<code>${text}</code>` : text))
