/// <reference types="vite/client" />
import * as accessibility from '@storybook/addon-a11y/preview'
import { composeStories, type Meta, setProjectAnnotations } from '@storybook/react-vite'
import type { ComposedStoryFn } from 'storybook/internal/types'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { languages } from '../../.storybook/languages.js'
import preview from '../../.storybook/preview.js'
import { themes } from '../../.storybook/themes.js'
import '../unit/helpers/quietConsole.js'

interface Surroundings {
  readonly theme?: 'light' | 'dark'
  readonly tokens?: string
  readonly locale?: string
}

interface AxeReport {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

const files = import.meta.glob<{ default: Meta }>('../../stories/*.stories.tsx', { eager: true })
setProjectAnnotations([accessibility, preview])

/** Every story, or every one that has a tag, in surroundings other than those that Storybook starts with. */
const storiesIn = (initialGlobals: Surroundings, tag = 'test') =>
  Object.values(files)
    .flatMap((file) => Object.values<ComposedStoryFn>(composeStories(file, { initialGlobals })))
    .filter(({ tags }) => tags?.includes(tag))
    .map((story) => [story.id, story] as const)

async function expectNoFindings(story: ComposedStoryFn) {
  await story.run()
  const report = story.reporting.reports.find(({ type }) => type === 'a11y')
  if (!report) throw Error('axe has not run')
  const { violations } = report.result as AxeReport
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([])
}

/** The stories themselves, in light and English, are the other project's. */
const everyStory: readonly [width: number, Surroundings][] = [
  [1200, { theme: 'dark' }],
  [320, { theme: 'light', locale: 'ar' }],
  [320, { theme: 'dark', locale: 'ar' }],
]

for (const [width, surroundings] of everyStory)
  describe(`${Object.values(surroundings).join(', ')}, ${width} px`, () => {
    it.each(storiesIn(surroundings))('%s', async (_, story) => {
      await page.viewport(width, 800)
      await expectNoFindings(story)
    })
  })

for (const tokens of themes.filter((name) => name !== 'default'))
  for (const theme of ['light', 'dark'] as const)
    describe(`${tokens}, ${theme}`, () => {
      it.each(storiesIn({ tokens, theme }, 'visual'))('%s', async (_, story) => {
        await expectNoFindings(story)
      })
    })

for (const locale of Object.keys(languages))
  describe(locale, () => {
    it.each(storiesIn({ locale }, 'languages'))('%s', async (_, story) => {
      await expectNoFindings(story)
    })
  })
