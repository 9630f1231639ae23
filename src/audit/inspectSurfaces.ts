import type { ButtonFacts } from './SurfaceFacts.js'

/** The selectors of the surfaces: the package's own attributes, or a site's. */
export interface SurfaceSelectors {
  readonly accept: string
  readonly reject: string
}

/** Runs in the page: how the two buttons of the banner look, and what the banner is called. */
export function inspectBanner({ accept, reject }: SurfaceSelectors): { accept?: ButtonFacts; reject?: ButtonFacts; names: string[] } {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  /** Any colour of CSS, as the browser paints it. */
  const read = (colour: string): Colour => {
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha / 255]
  }
  const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
    red * alpha + below[0] * (1 - alpha),
    green * alpha + below[1] * (1 - alpha),
    blue * alpha + below[2] * (1 - alpha),
    1,
  ]
  /** What is painted behind an element's content. */
  const ground = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1]
    const own = read(getComputedStyle(element).backgroundColor)
    return own[3] === 1 ? own : over(own, ground(element.parentElement))
  }
  /** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
  const luminance = ([red, green, blue]: Colour) => {
    const linear = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
  const contrast = (one: Colour, other: Colour) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().width > 0
  const find = (selector: string) => [...document.querySelectorAll(selector)].find(isSeen)
  const measure = (element: Element | undefined): ButtonFacts | undefined => {
    if (!element) return undefined
    const style = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    const below = ground(element.parentElement)
    const behind = ground(element)
    const [red, green, blue, alpha] = read(style.color)
    const hasBorder = Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none'
    return {
      text: (element.textContent ?? '').trim(),
      width,
      height,
      fontSize: Number.parseFloat(style.fontSize),
      fontWeight: Number(style.fontWeight),
      textContrast: contrast(over([red, green, blue, alpha * Number(style.opacity)], behind), behind),
      fillContrast: Math.max(contrast(behind, below), hasBorder ? contrast(over(read(style.borderTopColor), below), below) : 1),
    }
  }
  const acceptButton = find(accept)
  const banner = acceptButton?.closest('[data-consent-kit="banner"], [role="dialog"], dialog, section, aside, form')
  const names = banner ? [banner, ...banner.querySelectorAll('*')].flatMap(({ id, classList }) => [id, ...classList]).filter(Boolean) : []
  return { accept: measure(acceptButton), reject: measure(find(reject)), names: [...new Set(names)] }
}
