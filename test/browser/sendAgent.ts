import { resolve } from 'node:path'
import type { Config, ContentScriptMessage, RuleBundle } from '@duckduckgo/autoconsent'
import type { Page } from '@playwright/test'

// what its own browser tests inject
const contentScript = resolve(import.meta.dirname, '../../node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js')

/** What differs from one agent to the next; everything else is Autoconsent's default. */
export interface AgentSettings extends Partial<Config> {
  /** @default none */
  readonly rules?: Partial<RuleBundle>
}

/**
 * Sends DuckDuckGo's Autoconsent to the page that is open, if one is, and to every page that is opened after it. It opts
 * out, unless told otherwise, and then tests itself.
 *
 * @returns what it says, as it says it
 */
export async function sendAgent(page: Page, { rules = {}, ...config }: AgentSettings): Promise<readonly ContentScriptMessage[]> {
  const said: ContentScriptMessage[] = []
  await page.exposeBinding('autoconsentSendMessage', async ({ frame }, message: ContentScriptMessage) => {
    if (frame !== page.mainFrame()) return
    said.push(message)
    const answer = (reply: object) => frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(reply)})`)
    if (message.type === 'init') await answer({ type: 'initResp', config: { isMainWorld: true, ...config }, rules })
    if (message.type === 'autoconsentDone') await answer({ type: 'selfTest' })
  })
  await page.addInitScript({ path: contentScript })
  if (page.url() !== 'about:blank') await page.addScriptTag({ path: contentScript })
  return said
}
