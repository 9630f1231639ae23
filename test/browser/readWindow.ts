import type { JSHandle, Page } from '@playwright/test'

/** What is painted in the window: red, green, blue and alpha of one pixel after the other, row by row. */
export async function readWindow(page: Page): Promise<JSHandle<ImageData>> {
  const png = (await page.screenshot()).toString('base64')
  return page.evaluateHandle(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D
    canvas.drawImage(bitmap, 0, 0)
    return canvas.getImageData(0, 0, bitmap.width, bitmap.height)
  }, png)
}
