const banner = '[data-consent-kit="banner"][data-consent-layout]'
const soon = 10_000

/** Waits until something is so; false where it does not come to that in time. */
async function comesTo(isSo, timeout) {
  const end = Date.now() + timeout
  while (!(await isSo())) {
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return true
}

/**
 * Plays the whole story of a visitor: the banner, Accept, a reload, the withdrawal, another reload.
 *
 * @param {import('playwright-core').BrowserContext} context A new visitor.
 * @param {string} address
 * @param {import('./hostilePages.mjs').HostilePage} hostile
 * @param {(path: string) => 'passes' | 'fails' | 'hangs'} fateOf What becomes of each request.
 * @returns what went wrong, and how far it came
 */
export async function playStory(context, address, { before, given, keepsNothing, hidesBanner, complaint }, fateOf) {
  const faults = []
  const reached = { accepted: 0, 'kept over a reload': 0, withdrawn: 0 }
  const page = await context.newPage()
  let vendors = []
  let disturbed = 0
  let isUnpainted = false
  page.on('pageerror', (error) => complaint?.test(error.message) || faults.push(`uncaught: ${error.name} ${error.message} ${error.stack}`))
  if (before) await page.addInitScript(before, given)
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname
    const fate = fateOf(path)
    if (path.startsWith('/vendor/')) vendors.push(path)
    if (fate === 'passes') return route.continue()
    disturbed++
    isUnpainted ||= fate === 'hangs' && path.endsWith('.css')
    // what hangs is left without an answer
    return fate === 'fails' ? route.abort('failed') : undefined
  })

  const find = (selector) => page.locator(selector).first()
  const isShown = () => find(banner).isVisible()
  const isAlive = () => page.evaluate(() => !['pending', undefined].includes(document.querySelector('output')?.dataset.status) && !!window.site)
  const record = async () => (await context.cookies()).find(({ name }) => name === 'consent')?.value ?? ''
  const grants = () =>
    page.evaluate(
      () =>
        document.querySelectorAll('[data-granted]').length +
        (window.ran ?? []).length +
        (window.site ? Object.values(window.site.choices).filter(Boolean).length : 0),
    )

  /** Opens the page, as often as it takes, and says whether React is at work on it. */
  async function visit() {
    vendors = []
    disturbed = 0
    isUnpainted = false
    const hasCome = () =>
      page.goto(address, { waitUntil: 'commit', timeout: 3000 }).then(
        () => true,
        () => false,
      )
    if (!(await comesTo(hasCome, 60_000))) throw Error('the page never came')
    await page.waitForSelector('#root', { state: 'attached' })
    await comesTo(isAlive, 1500)
    // a browser shows nothing of a page before its styles, and a visitor tries again
    if (isUnpainted) return visit()
    if (!disturbed) await comesTo(isAlive, soon)
    return isAlive()
  }

  async function expectNothing(when) {
    // whatever starts late has had its time
    await page.waitForTimeout(300)
    const found = await grants()
    if (found) faults.push(`${when}: ${found} things are granted`)
    if (vendors.length) faults.push(`${when}: ${vendors.join(', ')} was asked for`)
    const text = await record()
    if (/\/yes:[^/]/.test(text)) faults.push(`${when}: the cookie is ${text}`)
  }

  await visit()
  if (!hidesBanner && !(await comesTo(isShown, soon))) faults.push('the banner does not come')
  await find('#fake')
    .click({ timeout: 1000 })
    .catch(() => {})
  await expectNothing('before any answer')
  const untouched = await record()
  if (untouched) faults.push(`before any answer: the cookie is ${untouched}`)
  if (faults.length || hidesBanner) return { faults, reached }

  await find(`${banner} [data-consent-action="accept-all"]`).click()
  reached.accepted = 1
  if (!(await comesTo(async () => !(await isShown()), soon))) faults.push('the banner stays after Accept')
  if (!keepsNothing && !(await comesTo(async () => /\/accept-all\/yes:helpdesk\.counter\.pixel\/no:/.test(await record()), soon)))
    faults.push(`Accept is lost: the cookie is "${await record()}"`)

  if (!keepsNothing) {
    await visit()
    await page.waitForTimeout(300)
    if (await isShown()) faults.push('the banner is back after a reload')
    else reached['kept over a reload'] = 1
  }
  // a site that has not come to life has no way to withdraw
  let isWith = await isAlive()
  for (let attempt = 0; !isWith && attempt < 8; attempt++) isWith = await visit()
  if (!isWith && !disturbed) faults.push('the page does not come to life')
  if (!isWith) return { faults, reached }
  if (keepsNothing && (await isShown())) await find(`${banner} [data-consent-action="accept-all"]`).click()
  const isOn = () => page.evaluate(() => window.site.allows('analytics') && window.site.allows('marketing'))
  if (!(await comesTo(isOn, soon))) faults.push('what was accepted is not allowed')

  await find('[data-consent-kit="preferences-button"]').click()
  const reject = find('[data-consent-kit="preferences"][aria-labelledby] [data-consent-action="reject-all"]')
  if (await comesTo(() => reject.isVisible(), disturbed ? 2000 : soon)) await reject.click()
  // a site's own button
  else await page.evaluate(() => window.site.rejectAll())
  if (!(await comesTo(async () => !(await isOn()), soon))) faults.push('what was withdrawn is allowed')
  reached.withdrawn = 1
  if (!keepsNothing && !(await comesTo(async () => /\/reject-all\/yes:\/no:helpdesk\.counter\.pixel/.test(await record()), soon)))
    faults.push(`the withdrawal is lost: the cookie is "${await record()}"`)
  await visit()
  await expectNothing('after the withdrawal')
  return { faults, reached }
}
