const patience = 3000

/** Leaves in `window.bannerGone` when the banner of the page went, by a clock that all pages share. */
function watchBanner(banner) {
  const isThere = () => document.querySelector(banner)?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const look = () => {
    if (isThere()) return
    window.bannerGone = performance.timeOrigin + performance.now()
    observer.disconnect()
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true, attributes: true })
  addEventListener('click', ({ timeStamp }) => Object.assign(window, { pressed: performance.timeOrigin + timeStamp }), { capture: true, once: true })
}

/**
 * How long it takes from Accept in one of several tabs until the banner is gone from all others, in milliseconds; undefined where it
 * is still there after 3 seconds.
 */
export async function measureTabs(browser, url, { banner, accept }, count) {
  const context = await browser.newContext()
  try {
    const pages = []
    for (let tab = 0; tab < count; tab++) {
      const page = await context.newPage()
      await page.goto(url)
      await page.locator(accept).waitFor()
      pages.push(page)
    }
    // hydration, and what comes in slowly
    await pages[0].waitForTimeout(1500)
    await Promise.all(pages.map((page) => page.evaluate(watchBanner, banner)))
    const [first, ...others] = pages
    await first.bringToFront()
    await first.locator(accept).click()
    await first.waitForTimeout(patience)
    const pressed = await first.evaluate(() => window.pressed)
    const gone = await Promise.all(others.map((page) => page.evaluate(() => window.bannerGone)))
    return gone.includes(undefined) ? undefined : Math.max(0, ...gone.map((time) => time - pressed))
  } finally {
    await context.close()
  }
}
