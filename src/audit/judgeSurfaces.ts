import { blockedIn, hiddenNames } from './blockedNames.js'
import type { JudgeRules } from './breachCode.js'
import type { Sighting } from './collectFindings.js'
import type { Observation } from './Observation.js'
import type { ButtonFacts } from './SurfaceFacts.js'
import { siteOf } from './siteOf.js'

/** How much smaller or paler a button may be than the other before it counts: labels differ in length. */
const least = { area: 0.6, height: 0.9, fontSize: 0.95, fontWeight: 0.75, textContrast: 0.6, fillContrast: 0.6 }

const rounded = (value: number) => Math.round(value * 10) / 10

/** What makes the second button harder to press than the first, in words. */
function compareButtons(accept: ButtonFacts, reject: ButtonFacts): readonly string[] {
  const compare = (what: string, of: number, than: number, share: number) => (of < than * share ? [`${what} ${rounded(of)} instead of ${rounded(than)}`] : [])
  return [
    ...compare('area', reject.width * reject.height, accept.width * accept.height, least.area),
    ...compare('height', reject.height, accept.height, least.height),
    ...compare('font size', reject.fontSize, accept.fontSize, least.fontSize),
    ...compare('font weight', reject.fontWeight, accept.fontWeight, least.fontWeight),
    ...compare('contrast of the text', reject.textContrast, accept.textContrast, least.textContrast),
    ...compare('contrast of the button', reject.fillContrast, accept.fillContrast, least.fillContrast),
  ]
}

/** Judges what a visitor saw of the banner, the preferences and the way back. */
export function judgeSurfaces({ visitor, pages, requests, surfaces }: Observation, { consent, regime, site }: JudgeRules): readonly Sighting[] {
  const page = pages[0]
  const seen = { visitor, page }
  const { accept, reject, ticked = [], hasWayBack, isAskedAgain, names = [] } = surfaces ?? {}
  const sightings: Sighting[] = []
  if (accept && !reject)
    sightings.push({ ...seen, code: 'reject-missing', subject: accept.text, message: `The first layer offers "${accept.text}", and nothing that refuses.` })
  if (accept && reject) {
    const harder = compareButtons(accept, reject)
    if (harder.length)
      sightings.push({
        ...seen,
        code: 'reject-unequal',
        subject: reject.text,
        message: `"${reject.text}" is made harder to find or to press than "${accept.text}".`,
        evidence: harder.join('; '),
      })
  }
  if (regime === 'opt-in')
    // a category's switch stands for those of its services
    for (const name of ticked.filter((id) => !ticked.includes(consent.services[id]?.category as string)))
      sightings.push({ ...seen, code: 'box-ticked', subject: name, message: `The switch "${name}" was on before the visitor had answered.` })
  if (hasWayBack === false)
    sightings.push({
      ...seen,
      code: 'no-way-back',
      subject: 'preferences',
      message: 'After the answer, the page had no button that leads back to the preferences.',
    })
  if (isAskedAgain)
    sightings.push({ ...seen, code: 'refusal-not-kept', subject: accept?.text ?? 'banner', message: 'After a refusal and a reload, the banner asked again.' })
  for (const name of names)
    if (hiddenNames.includes(name))
      sightings.push({ ...seen, code: 'blocked-name', subject: name, message: `The banner has the id or class "${name}", which block lists hide.` })
  for (const { url, type, page: on } of requests) {
    const path = new URL(url).pathname
    // a page of such a name is not blocked: lists mean what pages load
    if (type !== 'document' && siteOf(url) === site && blockedIn(path))
      sightings.push({ visitor, page: on, code: 'blocked-name', subject: path, message: `The site's own ${path} has a name that block lists block.` })
  }
  return sightings
}
