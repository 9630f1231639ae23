import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page as it stands, by its default rules: each rule with the number of its elements. */
export async function findFaults(page) {
  await page.evaluate(source)
  return page.evaluate(async () => (await window.axe.run()).violations.map(({ id, nodes }) => ({ id, elements: nodes.length })))
}
