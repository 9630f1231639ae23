import type { Locator } from '@playwright/test'

/**
 * What is wrong with the layout of a surface, in words: elements and texts that stick out of it or of the window sideways,
 * texts that are squeezed, controls that lie on each other, and controls that no scrolling brings under a pointer.
 */
export const findFaults = (surface: Locator): Promise<readonly string[]> =>
  surface.evaluate((root) => {
    const faults: string[] = []
    const { clientWidth, clientHeight } = document.documentElement
    const nameOf = (element: Element) =>
      `${element.localName}.${element.classList[0] ?? element.parentElement?.className} "${element.textContent?.slice(0, 20)}"`
    const isVisible = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true })
    const isScroller = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflow)

    const outer = root.getBoundingClientRect()
    // half a pixel is a matter of rounding
    const sticksOut = ({ width, left, right }: DOMRect) =>
      width > 0 && (left < Math.max(outer.left, 0) - 0.5 || right > Math.min(outer.right, clientWidth) + 0.5)
    for (const element of [root, ...root.querySelectorAll('*:not(svg *)')].filter(isVisible)) {
      if (sticksOut(element.getBoundingClientRect())) faults.push(`${nameOf(element)} sticks out`)
      if (isScroller(element) && element.scrollWidth > element.clientWidth) faults.push(`${nameOf(element)} scrolls sideways`)
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const lines = [...range.getClientRects()]
        const letters = node.nodeValue?.trim().length ?? 0
        if (lines.some(sticksOut)) faults.push(`the text of ${nameOf(element)} sticks out`)
        if (letters > 12 && letters / new Set(lines.map(({ top }) => top)).size < 4)
          faults.push(`the text of ${nameOf(element)} has no room for 4 letters in a line`)
      }
    }

    const scrollerOf = (element: Element | null): Element | null => (!element || isScroller(element) ? element : scrollerOf(element.parentElement))
    const controls = [...root.querySelectorAll('button, input, summary, a')].filter(isVisible)
    for (const control of controls) {
      const room = Math.min(clientHeight, scrollerOf(control)?.clientHeight ?? clientHeight)
      control.scrollIntoView({ block: control.getBoundingClientRect().height > room / 2 ? 'start' : 'center', behavior: 'instant' })
      // of a link that is broken into lines, the first
      const { left, top, width, height } = control.getClientRects()[0] as DOMRect
      const [x, y] = [left + width / 2, top + Math.min(height, room) / 2]
      const hit = document.elementFromPoint(x, y)
      if (!hit || !(control.contains(hit) || hit.contains(control))) faults.push(`${nameOf(control)} cannot be reached: there is ${hit && nameOf(hit)}`)
      if (height <= room && (top < -0.5 || top + height > clientHeight + 0.5)) faults.push(`${nameOf(control)} is never whole in the window`)
      for (let parent = control.parentElement; parent && parent !== document.body; parent = parent.parentElement)
        if (parent.scrollTop && !isScroller(parent)) faults.push(`${nameOf(control)} lies where nobody can scroll to, in ${nameOf(parent)}`)
    }

    // those that scroll together lie on each other or do not
    const boxes = controls
      .filter((control) => control.localName !== 'a')
      .map((control) => ({ control, scroller: scrollerOf(control), box: control.getBoundingClientRect() }))
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (one.scroller === other.scroller && width > 0.5 && height > 0.5) faults.push(`${nameOf(one.control)} and ${nameOf(other.control)} lie on each other`)
      }
    })
    return [...new Set(faults)]
  })
