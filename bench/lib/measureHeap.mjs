const warmUp = 1000

/** Accepts and withdraws in turn, with time in between for what follows each. */
async function cycle(times) {
  for (let time = 0; time < times; time++) {
    window.acceptAll()
    window.rejectAll()
    if (time % 50 === 49) await new Promise((resolve) => setTimeout(resolve))
  }
}

/** By how many bytes the heap of a page has grown after so many times of Accept and Reject all, what is garbage taken out. */
export async function measureHeap(browser, url, times) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const used = async () => {
      await page.waitForTimeout(500)
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize
    }
    await page.goto(url)
    await page.waitForFunction(() => window.acceptAll)
    await page.evaluate(cycle, warmUp)
    const before = await used()
    await page.evaluate(cycle, times)
    return (await used()) - before
  } finally {
    await context.close()
  }
}
