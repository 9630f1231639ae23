import { conditions } from './conditions.mjs'

const { cpuSlowdown, megabitsDown, latency } = conditions

/** Under what loads were measured, in a sentence. */
export const sayConditions = (rounds) =>
  `Medians of ${rounds} interleaved ${rounds === 1 ? 'load' : 'loads'} (least to greatest): CPU ${cpuSlowdown}× slower, ${megabitsDown} Mbit/s, ${latency} ms. Return visits are in a browser that keeps its profile.`
