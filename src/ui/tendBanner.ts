import type { ConsentStore } from '../core/createConsentStore.js'
import { addedIn } from './addedIn.js'
import { answer } from './answer.js'

const find = () => document.querySelector('[data-consent-kit="banner"]')

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

/** Does what a visitor asked of the banner before React was there: opens the preferences, or answers what the cookie could not take. */
function grantWish(store: ConsentStore): void {
  const early = window as { consentKitWish?: string }
  const wish = early.consentKitWish
  delete early.consentKitWish
  if (wish === 'customize') store.openPreferences()
  // an element of the page with that id is there under the same name
  else if ((wish === 'accept-all' || wish === 'reject-all') && store.get().undecided.length) answer(store, wish === 'accept-all', addedIn(store.get()))
}

/**
 * Looks after the banner: grants what was asked of it early, and keeps what has the focus of the keyboard from under it
 * (WCAG 2.2, 2.4.11), for as long as there is one. What it covers is scrolled to where it is seen, and where the page ends
 * too early for that, it is lengthened.
 */
export function tendBanner(store: ConsentStore): void {
  grantWish(store)
  let banner = find()
  if (isKept || !banner) return
  isKept = true
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
    if (!banner?.isConnected) banner = find()
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
