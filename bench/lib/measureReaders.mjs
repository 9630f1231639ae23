const changes = 10

/** How long each of some changes takes to the reader of what has changed, in milliseconds, and how often readers of something else render at each. */
export async function measureReaders(browser, url) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(url)
    await page.waitForFunction(() => window.change)
    // the first is another matter: what was undecided is decided
    await page.evaluate(() => window.change(true))
    const seen = []
    for (let change = 0; change < changes; change++) seen.push(await page.evaluate((isAllowed) => window.change(isAllowed), change % 2 === 1))
    return seen
  } finally {
    await context.close()
  }
}
