import { openPage } from './openPage.mjs'

/**
 * Runs in the page before its scripts: times the modules of some script files, each without what it imports. A profile would
 * cost several times what it measures here.
 */
function timeModules(files) {
  const time = { spent: 0, modules: 0 }
  Object.assign(window, { moduleTime: time })
  const nested = []
  const timed = (evaluate, isOwn) =>
    function (...given) {
      const start = performance.now()
      nested.push(0)
      try {
        return evaluate.apply(this, given)
      } finally {
        const took = performance.now() - start
        const alone = took - nested.pop()
        if (nested.length) nested[nested.length - 1] += took
        if (isOwn) {
          time.spent += alone
          time.modules++
        }
      }
    }
  const change = (chunk) => {
    const isOwn = files.includes(document.currentScript?.src)
    return Array.isArray(chunk) ? chunk.map((part) => (typeof part === 'function' ? timed(part, isOwn) : part)) : chunk
  }
  // script files put their modules into this list until the bundler's runtime takes its place
  const early = []
  early.push = (chunk) => Array.prototype.push.call(early, change(chunk))
  let runtime
  Object.defineProperty(window, 'TURBOPACK', {
    get: () => runtime ?? early,
    set({ push }) {
      runtime = { push: (chunk) => push(change(chunk)) }
    },
  })
}

/**
 * What a page of Next.js evaluates of a subject's modules before hydration, in milliseconds: those of the script files in
 * its HTML. Undefined for a page of another bundler.
 */
export async function measureModules(context, url, ownScripts) {
  const html = await (await fetch(url)).text()
  const files = ownScripts.filter((script) => html.includes(new URL(script).pathname))
  const { page } = await openPage(context, { isSlow: false })
  await page.addInitScript(timeModules, files)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(500)
  const { spent, modules, isBundled } = await page.evaluate(() => ({ ...window.moduleTime, isBundled: TURBOPACK.length === undefined }))
  await page.close()
  if (!isBundled) return
  if (files.length && !modules) throw Error(`No module of ${url} was timed.`)
  return spent
}
