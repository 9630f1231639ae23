import { describe, it } from 'vitest'
import { themes } from '../../.storybook/themes.js'
import '../unit/helpers/quietConsole.js'
import { expectNoFindings } from './expectNoFindings.js'
import { storiesIn } from './storiesIn.js'

// in light and English they are tests of their own
describe('dark', () => {
  it.each(storiesIn({ theme: 'dark' }))('%s', (_, story) => expectNoFindings(story))
})

for (const theme of ['light', 'dark'] as const)
  describe(`${theme}, from right to left, on a small screen`, () => {
    it.each(storiesIn({ theme, locale: 'ar' }))('%s', (_, story) => expectNoFindings(story, 320))
  })

for (const tokens of Object.keys(themes).filter((name) => name !== 'default'))
  for (const theme of ['light', 'dark'] as const)
    describe(`${tokens}, ${theme}`, () => {
      it.each(storiesIn({ tokens, theme }, 'themes'))('%s', (_, story) => expectNoFindings(story))
    })
