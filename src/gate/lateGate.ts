// What is fetched once something may run, in one module so that it is fetched at once.
export { loadScript } from './loadScript.js'
export { runServices } from './runServices.js'
export { watchMarkup } from './watchMarkup.js'
