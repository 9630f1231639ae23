/** A part of a sentence: words, or the code that stood between backticks. */
export interface CodePart {
  readonly text: string
  readonly isCode: boolean
}

/** The parts of a sentence in which code stands between backticks; other backticks are characters. */
export const codeParts = (sentence: string): readonly CodePart[] =>
  sentence
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((text, index) => ({ text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text)
