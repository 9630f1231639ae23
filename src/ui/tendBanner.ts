import type { ConsentStore } from '../core/createConsentStore.js'
import { addedIn } from './addedIn.js'
import { answer } from './answer.js'

const margin = 8

/** The element whose scrolling moves an element: the nearest that scrolls up and down, else the page. */
function scrollerOf(element: Element): Element {
  for (let each = element.parentElement; each && each !== document.body; each = each.parentElement)
    if (each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY)) return each
  return document.documentElement
}

/** Does what a visitor asked of the banner before React was there: opens the preferences, or answers what the cookie could not take. */
function grantWish(store: ConsentStore): void {
  const early = window as { consentKitWish?: string }
  const wish = early.consentKitWish
  delete early.consentKitWish
  if (wish === 'customize') store.openPreferences()
  else if (wish && store.get().undecided.length) answer(store, wish === 'accept-all', addedIn(store.get()))
}

/**
 * Looks after the banner: grants what was asked of it early, and keeps what has the focus from under it (WCAG 2.2,
 * 2.4.11). What the banner covers is scrolled to where it is seen; where the page ends too early for that, it is
 * lengthened for as long as the banner is there.
 *
 * @returns a function that ends it
 */
export function tendBanner(store: ConsentStore): () => void {
  grantWish(store)
  const { documentElement: page } = document
  const controller = new AbortController()

  function clear(): void {
    const focused = document.activeElement
    const banner = document.querySelector('[data-consent-kit="banner"]')
    if (!focused || !banner || focused === document.body || banner.contains(focused) || focused.closest('dialog')) return
    const cover = banner.getBoundingClientRect()
    const box = focused.getBoundingClientRect()
    // it is as good as whole where another part of it is seen
    if (box.bottom <= cover.top || box.top >= cover.bottom || box.right <= cover.left || box.left >= cover.right || box.height > innerHeight / 2) return
    const isAbove = cover.top >= innerHeight - cover.bottom
    const distance = isAbove ? box.bottom - cover.top + margin : box.top - cover.bottom - margin
    const scroller = scrollerOf(focused)
    const before = scroller.scrollTop
    const scroll = () => scroller.scrollTo({ top: before + distance, behavior: 'instant' })
    scroll()
    if (isAbove && before + distance - scroller.scrollTop > 1 && scroller === page) {
      page.style.paddingBlockEnd = `${innerHeight - cover.top}px`
      scroll()
    }
  }

  document.addEventListener('focusin', clear, { signal: controller.signal })
  clear()
  return () => {
    controller.abort()
    page.style.removeProperty('padding-block-end')
  }
}
