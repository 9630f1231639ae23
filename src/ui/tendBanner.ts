import type { ConsentStore } from '../core/createConsentStore.js'
import type { ConsentContextValue } from '../react/ConsentContext.js'
import { addedIn } from './addedIn.js'
import { answer } from './answer.js'

const find = () => document.querySelector<HTMLElement>('[data-consent-kit=banner]')

/** Gives the page's root a style until the function that it returns is called. */
function setOnPage(name: string, value: string): () => void {
  const { documentElement: page } = document
  const before = page.style.getPropertyValue(name)
  page.style.setProperty(name, value)
  return () => {
    page.style.setProperty(name, before)
    if (!page.getAttribute('style')) page.removeAttribute('style')
  }
}

let isKept = false

/** Answers within an event of the button that was pressed, by which the log knows in what banner that was. */
function answerAt(button: Element | null | undefined, store: ConsentStore, choice: boolean): void {
  const act = () => answer(store, choice, addedIn(store.get()))
  if (!button) act()
  button?.addEventListener('consent-kit:wish', act, { once: true })
  button?.dispatchEvent(new Event('consent-kit:wish'))
}

/** Does what a visitor asked of the banner before React had it: opens the preferences, or answers what the store has not seen. */
function grantWish({ store, endpoint, messages, report }: ConsentContextValue, banner: HTMLElement | null): void {
  const early = window as { consentKitWish?: string }
  const wish = early.consentKitWish
  delete early.consentKitWish
  if (wish === 'customize') store.openPreferences()
  // an element of the page with that id is there under the same name
  if (wish !== 'accept-all' && wish !== 'reject-all') return
  const { undecided, record, regime } = store.get()
  if (undecided.length) answerAt(banner?.querySelector(`[data-consent-action=${wish}]`), store, wish === 'accept-all')
  // the store found it in the cookie, where an answer of another tab would be, which that tab has had logged
  else if (endpoint && record)
    import('../core/keepRecord.js')
      .then(({ keepRecord }) => keepRecord({ consent: store.consent, endpoint, regime, messages }, record, undefined, undefined, banner))
      .catch(report)
}

/**
 * Looks after the banner: grants what was asked of it early, has the focus stay where it is when React's takes the place of
 * the early one, and keeps what has the focus of the keyboard from under it (WCAG 2.2, 2.4.11), for as long as there is one.
 * What it covers is scrolled to where it is seen, and where the page ends too early for that, it is lengthened.
 *
 * @param shown The banner that was there, the early one or React's; it may have been taken out of the page since.
 * @returns when React's may take the early one's place
 */
export async function tendBanner(context: ConsentContextValue, shown: HTMLElement | null): Promise<void> {
  // a press counts only where it ends on the element on which it began
  while (shown?.matches(':active')) await new Promise((resolve) => setTimeout(resolve, 50))
  grantWish(context, shown)
  let banner = find()
  if (isKept || !banner) return
  isKept = true
  const partsOf = (root: Element | null) => [...(root?.querySelectorAll<HTMLElement>('*') ?? [])]
  let focusedPart = partsOf(banner).indexOf(document.activeElement as HTMLElement)
  let shorten = () => {}

  function clear(): void {
    const focused = document.activeElement
    const cover = banner?.getBoundingClientRect()
    // a block list may have hidden it
    if (!cover?.height) shorten()
    // what a pointer has reached stays under it, or its click would be lost
    if (!cover?.height || !focused?.matches(':focus-visible') || banner?.contains(focused) || focused.closest('dialog')) return
    const isAbove = cover.top >= innerHeight - cover.bottom
    const room = isAbove ? cover.top : innerHeight - cover.bottom
    const spare = room - focused.getBoundingClientRect().height
    if (spare < 0) return
    const [side, sign, margin] = isAbove ? ['bottom', 1, Math.min(8, spare)] : ['top', -1, Math.min(8, spare)]
    const inset = `${innerHeight - room + margin}px`
    const scroll = () => focused.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    /** How far it would have to move, up or down; 0 where it is seen. */
    const distance = () => {
      const { top, right, bottom, left } = focused.getBoundingClientRect()
      const isClear = bottom <= cover.top || top >= cover.bottom || right <= cover.left || left >= cover.right
      return isClear ? 0 : isAbove ? bottom - cover.top : top - cover.bottom
    }

    // as the browser does, but some do it only later, into the middle, and slowly
    scroll()
    if (!distance()) return
    const { scrollY } = window
    const undo = setOnPage(`scroll-padding-${side}`, inset)
    scroll()
    undo()
    if (!distance()) return
    shorten()
    shorten = setOnPage(`padding-${side}`, inset)
    scrollBy({ top: distance() + sign * margin, behavior: 'instant' })
    // it does not move with the page
    if (distance()) scrollTo({ top: scrollY, behavior: 'instant' })
  }

  const observer = new MutationObserver(() => {
    if (!banner?.isConnected) {
      banner = find()
      grantWish(context, banner)
      if (document.activeElement === document.body) partsOf(banner)[focusedPart]?.focus({ preventScroll: true })
      focusedPart = -1
    }
    if (banner) return
    observer.disconnect()
    document.removeEventListener('focusin', clear)
    shorten()
    isKept = false
  })
  observer.observe(document, { childList: true, subtree: true })
  document.addEventListener('focusin', clear)
  clear()
}
