import type { ComposedStoryFn } from 'storybook/internal/types'
import { expect } from 'vitest'
import { page } from 'vitest/browser'

interface AxeReport {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

/** Renders and plays a story, and has axe look at what is there then. */
export async function expectNoFindings(story: ComposedStoryFn, width = 1200): Promise<void> {
  // axe does not look below the fold (dequelabs/axe-core#5183)
  await page.viewport(width, 2400)
  await story.run()
  const report = story.reporting.reports.find(({ type }) => type === 'a11y')
  if (!report) throw Error('axe has not run')
  const { violations } = report.result as AxeReport
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([])
}
