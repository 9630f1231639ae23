import type { Locator } from '@playwright/test'

/**
 * The controls that are too small to be hit: less than 24 px in width or height, or, of the buttons that answer, less than
 * 44 px high. Links in a sentence may be as high as its lines (WCAG 2.2, 2.5.8).
 */
export const findSmallTargets = (surface: Locator): Promise<string[]> =>
  surface.evaluate((element) => {
    const controls = [element, ...element.querySelectorAll('*')].filter((each) => each.matches('button, input, summary, a:not(p a), [tabindex]'))
    if (!controls.length) return ['there are none']
    return controls
      .map((control) => ({
        name: control.textContent || control.getAttribute('aria-label') || control.outerHTML,
        control,
        box: control.getBoundingClientRect(),
      }))
      .filter(({ control, box }) => {
        const isAnswer = control.matches('[data-consent-action]:not([data-consent-layout="link"])')
        return box.width < 24 || box.height < (isAnswer ? 44 : 24)
      })
      .map(({ name, box }) => `${name}: ${box.width} x ${box.height}`)
  })
