import type { Locator } from '@playwright/test'

/** What makes one button look like another, to the pixel. */
export const buttonLook = (button: Locator) =>
  button.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect()
    const { fontSize, fontWeight, fontFamily, color, backgroundColor, borderColor } = getComputedStyle(element)
    return { width: Math.round(width), height: Math.round(height), fontSize, fontWeight, fontFamily, color, backgroundColor, borderColor, tag: element.tagName }
  })
