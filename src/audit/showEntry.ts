import { maskValue } from './maskValue.js'
import type { SeenEntry } from './Observation.js'

/** How a sighting is shown as evidence. */
export const showEntry = ({ kind, name, value, lasts, by }: SeenEntry): string =>
  `${kind} ${name}=${maskValue(value)}${lasts === undefined ? '' : `; Max-Age=${Math.round(lasts)}`}${by ? ` at ${by}` : ''}`
