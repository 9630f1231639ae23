import type { JSHandle, Locator } from '@playwright/test'

/** What a picture of the window shows in the box of an element: luminances of one pixel after the other. */
export const readPixels = (element: Locator, picture: JSHandle<ImageData>): Promise<number[]> =>
  element.evaluate((element, { data, width }) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const pixels: number[] = []
    for (let y = Math.round(top); y < Math.round(bottom); y++)
      for (let x = Math.round(left); x < Math.round(right); x++) {
        const [red = 0, green = 0, blue = 0] = data.slice((y * width + x) * 4, (y * width + x) * 4 + 3)
        pixels.push(0.2126 * red + 0.7152 * green + 0.0722 * blue)
      }
    return pixels
  }, picture)
