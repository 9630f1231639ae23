import { interleave } from '../lib/interleave.mjs'
import { measureAccessibility } from '../lib/measureAccessibility.mjs'
import { serveStatic } from '../lib/serveStatic.mjs'
import { subjectsOn } from '../lib/subjectsOn.mjs'
import { writeTable } from '../lib/writeTable.mjs'

const yesOrNo = (is) => (is === undefined ? '' : is ? 'yes' : 'no')
const faults = (found) => (found === undefined ? '' : found.map(({ id, elements }) => `${id} (${elements})`).join(', ') || 'none')

const rows = {
  'axe: faults with the banner': ({ bannerFaults }) => faults(bannerFaults),
  'axe: faults with the preferences': ({ dialogFaults }) => faults(dialogFaults),
  'Accept and Reject look alike': ({ differences }) => (differences?.length ? `no: ${differences.join(', ')}` : yesOrNo(differences && true)),
  'Preferences: focus goes into them': ({ isFocusInside }) => yesOrNo(isFocusInside),
  'Preferences: Escape closes them': ({ closesByEscape }) => yesOrNo(closesByEscape),
  '… and decides nothing': ({ closesByEscape, staysUndecided }) => (closesByEscape === undefined ? '' : yesOrNo(staysUndecided)),
  '… and focus returns to what opened them': ({ returnsFocus }) => yesOrNo(returnsFocus),
}

/** What axe finds, whether both answers are as easy, and what the keyboard does. */
export const accessibility = {
  name: 'accessibility',
  title: 'Accessibility',
  async measure({ browser, isChosen }) {
    const subjects = subjectsOn('static').filter(({ name }) => name === 'none' || isChosen(name))
    const site = await serveStatic(subjects)
    try {
      // nothing of it is a matter of time
      const found = await interleave(subjects, 1, (subject) => measureAccessibility(browser, `${site.url}/${subject.name}`, subject))
      return { found: Object.fromEntries(Object.entries(found).map(([name, [once]]) => [name, once])) }
    } finally {
      site.stop()
    }
  },
  write: ({ found }) => `${writeTable(
    ['', ...Object.keys(found)],
    Object.entries(rows).map(([label, write]) => [label, ...Object.values(found).map(write)]),
  )}

On the static page, 1280 by 800, by axe's default rules for the whole page; in brackets, how many elements. Where a cell is empty, there are no preferences.`,
}
