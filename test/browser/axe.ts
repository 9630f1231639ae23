import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page as it stands, or with the part of it that `selector` finds. */
export async function axe(page: Page, selector = 'html'): Promise<readonly string[]> {
  await page.evaluate(source)
  return page.evaluate(async (selector) => {
    const { violations } = await (
      window as unknown as { axe: { run(context: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run(selector)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)
  }, selector)
}
