import type { Page } from '@playwright/test'

/** What {@link seeFocus} returns. */
export interface SeenFocus {
  readonly name: string
  /** Whether it is in the page, and not in the banner or nowhere. */
  readonly isInPage: boolean
  /** Whether any of it is hidden, by the banner, the edge of the window or that of a box that scrolls, though there is room for it; of the banner's own, whether something lies over its middle. */
  readonly isHidden: boolean
}

/** What has the focus, once nothing scrolls any more. */
export const seeFocus = (page: Page): Promise<SeenFocus> =>
  page.evaluate(async () => {
    const focused = document.activeElement as HTMLElement
    const top = () => focused.getBoundingClientRect().top
    for (let before = Number.NaN; before !== top(); await new Promise(requestAnimationFrame)) before = top()

    const name = focused.textContent || focused.getAttribute('type') || focused.localName
    const banner = document.querySelector('[data-consent-kit="banner"]')
    const box = focused.getBoundingClientRect()
    if (!banner || focused === document.body || banner.contains(focused)) {
      const isHidden = banner?.contains(focused) && !focused.contains(document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2))
      return { name, isInPage: false, isHidden: !!isHidden }
    }
    const cover = banner.getBoundingClientRect()
    const frame = focused.closest('.scroller')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
    const hasRoom = box.height <= Math.max(cover.top, innerHeight - cover.bottom)
    const isCovered = box.bottom > cover.top && box.top < cover.bottom && box.right > cover.left && box.left < cover.right
    const isCut = box.top < Math.max(0, frame.top) - 1 || box.bottom > Math.min(innerHeight, frame.bottom) + 1
    return { name, isInPage: true, isHidden: hasRoom && (isCovered || isCut) }
  })
