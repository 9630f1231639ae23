import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'

/** What a banner that Autoconsent knows is to be told. */
export type AutoconsentAct = 'optIn' | 'optOut'

interface Message {
  readonly type: string
  readonly result?: boolean
}

/** Autoconsent's own script and rules, where the site's project has the package. */
function loadAutoconsent() {
  try {
    const rules = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent/rules/rules.json')
    // the one script that says what it does by a function of the page
    return { rules: readFileSync(rules, 'utf8'), script: readFileSync(join(dirname(rules), '../dist/autoconsent.playwright.js'), 'utf8') }
  } catch {
    return undefined
  }
}

/**
 * Lets DuckDuckGo's Autoconsent answer the banner of a page, which knows those of many other libraries
 * (https://github.com/duckduckgo/autoconsent, read 2026-11-25).
 *
 * @param timeout How long it may take, in milliseconds.
 * @returns false where the package is not installed, or it knows no banner of this page or could not operate it
 */
export async function operateByAutoconsent(page: Page, act: AutoconsentAct, timeout: number): Promise<boolean> {
  const autoconsent = loadAutoconsent()
  if (!autoconsent) return false
  const { rules, script } = autoconsent
  const config = JSON.stringify({ enabled: true, autoAction: act, isMainWorld: true, enablePrehide: false })
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), timeout)
    const end = (isDone: boolean) => {
      clearTimeout(timer)
      resolve(isDone)
    }
    page
      .exposeBinding('autoconsentSendMessage', ({ frame }, { type, result }: Message) => {
        if (type === 'init') frame.evaluate(`autoconsentReceiveMessage({ type: 'initResp', config: ${config}, rules: ${rules} })`).catch(() => {})
        if (type === `${act}Result`) end(result === true)
      })
      .then(() => Promise.all(page.frames().map((frame) => frame.evaluate(script).catch(() => {}))))
      .catch(() => end(false))
  })
}
