import type { Locator } from '@playwright/test'

/**
 * The words of a surface that cannot be read: those that stand out of what holds them, that lie over others, or that no
 * scrolling shows whole; and the buttons that no scrolling brings up.
 */
export const findCutText = (surface: Locator): Promise<string[]> =>
  surface.evaluate((element) => {
    const nodes: Text[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode())
      if (walker.currentNode.nodeValue?.trim() && walker.currentNode.parentElement?.checkVisibility()) nodes.push(walker.currentNode as Text)
    const linesOf = (node: Text) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].filter(({ width }) => width > 1)
    }
    const all = [element, ...element.querySelectorAll<HTMLElement>('*')]
    const scrollers = all.filter((each) => each.scrollHeight > each.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(each).overflowY))
    const scrollTo = (distance: number) => {
      for (const scroller of scrollers) scroller.scrollTop = distance
    }
    const sticky = all.find((each) => getComputedStyle(each).position === 'sticky')
    const problems: string[] = []

    // at its end nothing sticks over anything
    scrollTo(1e6)
    const lines = nodes.flatMap((node) => linesOf(node).map((line) => ({ node, line, text: node.nodeValue ?? '' })))
    if (!lines.length) problems.push('there are none')
    for (const { node, line, text } of lines) {
      const holders = all.filter((each) => each.contains(node) && getComputedStyle(each).display !== 'inline')
      const outer = holders.map((each) => each.getBoundingClientRect())
      if (outer.some(({ left, right }) => line.left < left - 1 || line.right > right + 1)) problems.push(`stands out to the side: ${text}`)
      const holder = node.parentElement?.closest('button, summary, h2, h3, h4, p, li, span, legend')?.getBoundingClientRect()
      if (holder && (line.top < holder.top - 1 || line.bottom > holder.bottom + 1)) problems.push(`stands out up or down: ${text}`)
    }
    // of the longest, and of names of cookies, even a wide line may be too short
    for (const node of nodes)
      for (const { 0: word, index } of node.data.matchAll(/(?<!\S)[^\s-]{2,12}(?!\S)/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) problems.push(`is broken: ${word}`)
      }
    for (const [index, { node, line, text }] of lines.entries())
      for (const other of lines.slice(index + 1)) {
        const width = Math.min(line.right, other.line.right) - Math.max(line.left, other.line.left)
        const height = Math.min(line.bottom, other.line.bottom) - Math.max(line.top, other.line.top)
        const isBesides = scrollers.some((each) => each.contains(node) !== each.contains(other.node))
        if (node !== other.node && !isBesides && width > 1 && height > 2) problems.push(`lie over each other: ${text} / ${other.text}`)
      }
    if (document.documentElement.scrollWidth > innerWidth) problems.push(`the page is ${document.documentElement.scrollWidth} px wide`)
    for (const each of all.filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth))
      problems.push(`scrolls sideways: ${each.className}`)

    const unseen = new Map(
      lines.map(({ node, text }, index) => [`${index}`, { node, text, line: lines.slice(0, index).filter((each) => each.node === node).length }]),
    )
    for (let distance = 0; unseen.size && distance <= Math.max(0, ...scrollers.map((each) => each.scrollHeight)); distance += 12) {
      scrollTo(distance)
      for (const [key, { node, line }] of unseen) {
        const box = linesOf(node)[line]
        if (!box) continue
        const frames = [document.documentElement, ...scrollers.filter((each) => each.contains(node))]
        const isFramed = frames.every((frame) => {
          const { top, bottom } = frame === document.documentElement ? { top: 0, bottom: innerHeight } : frame.getBoundingClientRect()
          return box.top >= top - 1 && box.bottom <= bottom + 1
        })
        const over = sticky?.contains(node) ? undefined : sticky?.getBoundingClientRect()
        const isUnder = over && box.bottom > over.top + 1 && box.right > over.left && box.left < over.right
        if (isFramed && !isUnder) unseen.delete(key)
      }
    }
    for (const { text } of unseen.values()) problems.push(`is never seen whole: ${text}`)
    for (const button of element.querySelectorAll('button')) {
      button.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      const { left, top, right, bottom } = button.getBoundingClientRect()
      if (!button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))) problems.push(`is never seen: ${button.textContent}`)
    }
    scrollTo(0)
    return problems
  })
