const size = async (context, url, { cookie }) => {
  const kept = (await context.cookies(url)).find(({ name }) => name === cookie)
  return kept ? Buffer.byteLength(`${kept.name}=${kept.value}`) : 0
}

/** The bytes of the cookie after Accept or Reject, whichever is more: name and value; 0 where the browser kept none, as it does with more than 4 kB. */
export async function measureCookie(browser, url, subject) {
  const sizes = []
  for (const button of [subject.accept, subject.reject]) {
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      await page.goto(url)
      await page.locator(button).click()
      await page.waitForTimeout(1000)
      sizes.push(await size(context, url, subject))
    } finally {
      await context.close()
    }
  }
  return sizes.includes(0) ? 0 : Math.max(...sizes)
}
