import type { Locator } from '@playwright/test'

/**
 * In what Accept and Reject of a surface look different, or are hard to read.
 *
 * @returns nothing where they are alike and their words have a contrast of 4.5
 */
export const compareButtons = (surface: Locator): Promise<string[]> =>
  surface.evaluate((element) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D
    /** The luminance of colours that are painted over each other, on white. */
    const luminance = (...colors: string[]) => {
      for (const color of ['#fff', ...colors]) {
        canvas.fillStyle = color
        canvas.fillRect(0, 0, 1, 1)
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
        value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrastOf = (button: Element) => {
      const behind: string[] = []
      for (let each: Element | null = button; each && element.contains(each); each = each.parentElement) behind.unshift(getComputedStyle(each).backgroundColor)
      const [low = 0, high = 0] = [luminance(...behind), luminance(...behind, getComputedStyle(button).color)].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }
    const alike = [
      ...['color', 'backgroundColor', 'backgroundImage', 'borderTopWidth', 'borderTopStyle', 'borderTopColor', 'borderRadius', 'boxShadow', 'outlineStyle'],
      ...['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'lineHeight', 'letterSpacing', 'textTransform', 'textDecorationLine', 'textAlign'],
      ...['opacity', 'filter', 'cursor', 'padding', 'display', 'visibility'],
    ] as const
    const buttons = ['accept-all', 'reject-all'].map((action) => element.querySelector(`[data-consent-action="${action}"]`))
    const [accept, reject] = buttons
    if (!accept || !reject) return ['one is not there']
    const [ours, theirs] = [accept, reject].map((button) => ({ style: getComputedStyle(button), box: button.getBoundingClientRect() }))
    if (!ours || !theirs) return []
    const contrasts = [accept, reject].map(contrastOf)
    return [
      ...alike.filter((name) => ours.style[name] !== theirs.style[name]).map((name) => `${name}: ${ours.style[name]} and ${theirs.style[name]}`),
      ...(['width', 'height'] as const)
        .filter((side) => Math.abs(ours.box[side] - theirs.box[side]) > 1 || !ours.box[side])
        .map((side) => `${side}: ${ours.box[side]} and ${theirs.box[side]}`),
      ...(accept.localName !== reject.localName || accept.parentElement !== reject.parentElement ? ['they are not the same element in the same place'] : []),
      ...contrasts.filter((contrast) => !(contrast >= 4.5)).map((contrast) => `contrast: ${contrast.toFixed(2)}`),
    ]
  })
