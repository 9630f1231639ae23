import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import { buildSync } from 'esbuild'

const dist = join(import.meta.dirname, '../dist')
const globals = ['document', 'window', 'navigator', 'location', 'addEventListener', 'BroadcastChannel', 'setTimeout', 'queueMicrotask', 'Date']
const code = `
  export { answerIn } from './core/answerIn.js'
  export { cookieStorage } from './core/cookieStorage.js'
  export { createConsentStore } from './core/createConsentStore.js'
  export { decodeRecord } from './core/decodeRecord.js'
  export { encodeRecord } from './core/encodeRecord.js'
  export { nextRecord } from './core/nextRecord.js'
`

let run

/**
 * Runs the built package's core in a page of its own, as its script would: nothing is shared with another one's.
 *
 * @param {Readonly<Record<string, unknown>>} page The globals of that page; what it leaves out is not there.
 */
export function loadCore(page) {
  run ??= compileFunction(
    `${
      buildSync({
        stdin: { contents: code, resolveDir: dist },
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'core',
        target: 'es2022',
        define: { 'process.env.NODE_ENV': '"production"' },
      }).outputFiles[0].text
    }return core`,
    globals,
  )
  return run(...globals.map((name) => page[name]))
}
