import type { PolicyDate } from './PolicyContent.js'

/** A day for people and for machines. */
export const PolicyTime = ({ date, text }: PolicyDate) => <time dateTime={date}>{text}</time>
