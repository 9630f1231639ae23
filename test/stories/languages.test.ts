import { describe, it } from 'vitest'
import { languages } from '../../.storybook/languages.js'
import '../unit/helpers/quietConsole.js'
import { expectNoFindings } from './expectNoFindings.js'
import { storiesIn } from './storiesIn.js'

for (const locale of Object.keys(languages))
  describe(locale, () => {
    it.each(storiesIn({ locale }, 'languages'))('%s', (_, story) => expectNoFindings(story))
  })
