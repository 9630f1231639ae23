import type { ConsentEntry } from './ConsentEntry.js'
import { digestOf } from './digestOf.js'

const surfaces = '[data-consent-kit]:not([data-consent-kit=policy])'
/** What is no wording, or says something of this visitor alone. */
const leftOut = 'script, style, time, code, [hidden], [role=time], [role=status]'

/**
 * Says what an answer was given in: the outermost surface around an element, its language, and the digest of its text, in
 * one line and without what differs from visitor to visitor. It may have been taken out of the page since.
 *
 * @param element What was pressed, or anything else.
 * @returns undefined where it is in no surface of this package
 */
export async function describeShown(element: EventTarget | null | undefined): Promise<Pick<ConsentEntry, 'surface' | 'locale' | 'wording'> | undefined> {
  let root: HTMLElement | null | undefined
  for (let next = (element as HTMLElement | null)?.closest?.<HTMLElement>(surfaces); next; next = next.parentElement?.closest<HTMLElement>(surfaces))
    root = next
  if (!root) return undefined
  const copy = root.cloneNode(true) as HTMLElement
  for (const each of copy.querySelectorAll(leftOut)) each.remove()
  return {
    surface: root.dataset.consentKit ?? null,
    locale: root.closest<HTMLElement>('[lang]')?.lang || null,
    // a page without https cannot make digests
    wording: await digestOf((copy.textContent ?? '').replace(/\s+/g, ' ').trim()).catch(() => null),
  }
}
