// What is fetched once something may run, in one module so that it is fetched at once.
export { loadWhile } from './loadWhile.js'
export { runGate } from './runGate.js'
export { watchMarkup } from './watchMarkup.js'
