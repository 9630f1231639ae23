import { summarise } from './summarise.mjs'

/** The summary of each subject's loads. */
export const summariseLoads = (loads) => Object.fromEntries(Object.entries(loads).map(([name, of]) => [name, summarise(of)]))
