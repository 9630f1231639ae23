import type { JSHandle, Locator } from '@playwright/test'

/** The controls of a surface that, in a picture of the window, do not stand out from what is around them: by a contrast of 3, at the edge itself. */
export const findFlatControls = (surface: Locator, picture: JSHandle<ImageData>): Promise<string[]> =>
  surface.evaluate((surface, { data, width }) => {
    const luminance = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0] = [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 3)].map((value) =>
        value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    const controls = [surface, ...surface.querySelectorAll('*')].filter((each) => each.matches('button, input, i') && each.checkVisibility())
    if (!controls.length) return ['there are none']
    return controls
      .filter((control) => {
        const { left, top, right, bottom } = control.getBoundingClientRect()
        const [middle, center] = [Math.round((top + bottom) / 2), Math.round((left + right) / 2)]
        const isSeen = control.contains(document.elementFromPoint(center, middle))
        const sides = [
          (step: number) => luminance(Math.round(left) - 3 + step, middle),
          (step: number) => luminance(Math.round(right) + 2 - step, middle),
          (step: number) => luminance(center, Math.round(top) - 3 + step),
          (step: number) => luminance(center, Math.round(bottom) + 2 - step),
        ]
        return isSeen && !sides.every((side) => [2, 3, 4].some((step) => contrast(side(step), side(0)) >= 3))
      })
      .map((control) => control.outerHTML)
  }, picture)
