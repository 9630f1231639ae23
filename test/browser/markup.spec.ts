import { expect, test } from '@playwright/test'
import { consentDefaultsHash, defineConsent } from 'consent-kit/headless'
import { googleTagManager, microsoftUet, ownTag } from 'consent-kit/services'
import { VendorSite } from './vendorSite.js'

// What a content management system puts into a page, and tags that are in its HTML: in a real browser, under a Content Security
// Policy that admits no inline script without the nonce.

const services = `youtube: youtube(), stats: { category: 'analytics', hosts: ['https://stats.example'] }`
const say = (text: string) => `(window.ran ??= []).push(${JSON.stringify(text)})`

const markup = `
  <script type="text/plain" data-consent="analytics" nonce="n0nce">${say('inline')}</script>
  <script type="text/plain" data-consent="analytics" src="https://stats.example/first.js"></script>
  <script type="text/plain" data-consent="analytics" nonce="n0nce">${say('after first')}; document.currentScript.remove()</script>
  <script type="text/plain" data-consent="analytics" data-type="module" data-src="https://stats.example/module.js"></script>
  <script type="text/plain" data-consent="analytics" data-type="module">${say('inline module')}</script>
  <iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/1" title="A video"></iframe>
  <img data-consent="stats" data-src="https://stats.example/pixel.gif" data-srcset="https://stats.example/pixel.gif 2x" alt="">
  <link rel="stylesheet" data-consent="stats" data-href="https://stats.example/fonts.css">
  <template data-consent="analytics"><p>Counted</p><script src="https://stats.example/inside.js"></script></template>`

const scripts = {
  'first.js': say('first'),
  'module.js': say('module'),
  'inside.js': say('inside'),
  'late.js': say('late'),
  'fonts.css': '',
}

test('waits in the HTML, runs in its order once it is allowed, and goes again as far as it can', async ({ page }) => {
  const site = await VendorSite.open(page, { services, markup, scripts })
  await site.use()
  expect(site.take()).toEqual([])
  expect(await site.read('ran')).toBeNull()

  await site.answer('acceptAll')
  await expect.poll(() => site.read<string[]>('ran')).toEqual(['inline', 'first', 'after first', 'module', 'inline module', 'inside'])
  await expect(page.frameLocator('iframe').locator('body')).toBeAttached()
  await expect(page.locator('template + p')).toHaveText('Counted')
  const reached = site.take().map(({ url }) => url)
  for (const part of ['first.js', 'module.js', 'embed/1', 'pixel.gif', 'fonts.css', 'inside.js'])
    expect(
      reached.filter((url) => url.includes(part)),
      part,
    ).toHaveLength(1)

  await page.evaluate(() => {
    const box = document.createElement('div')
    box.innerHTML =
      '<script type="text/plain" data-consent="analytics" src="https://stats.example/late.js"></script><img data-consent="youtube" data-src="https://i.ytimg.com/1.jpg" alt="">'
    document.body.append(box)
  })
  await expect.poll(async () => (await site.read<string[]>('ran')).at(-1)).toBe('late')
  await expect.poll(() => site.take().some(({ url }) => url.includes('i.ytimg.com'))).toBe(true)

  await site.answer('rejectAll')
  await expect(page.locator('template + p')).toHaveCount(0)
  for (const gone of ['iframe[src]', 'img[src]', 'link[rel="stylesheet"][href]']) await expect(page.locator(gone), gone).toHaveCount(0)
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.href)).toBe('about:blank')
  site.take()
  await site.use()
  expect(site.take()).toEqual([])
  await site.finish()
})

test('waits again on the next page of a visitor who refused', async ({ page }) => {
  const site = await VendorSite.open(page, { services, markup, scripts })
  await site.answer('rejectAll')
  await page.reload()
  await site.settle(1000)
  expect(site.take()).toEqual([])
  expect(await site.read('ran')).toBeNull()
  await site.finish()
})

test.describe('tags in the HTML', () => {
  const declared = `gtm: ownTag(googleTagManager({ id: 'GTM-AB12CD3' })), uet: ownTag(microsoftUet({ id: '12345678' }))`
  const consent = defineConsent({
    categories: { functional: {}, analytics: {}, marketing: {} },
    services: { gtm: ownTag(googleTagManager({ id: 'GTM-AB12CD3' })), uet: ownTag(microsoftUet({ id: '12345678' })) },
  })
  const snippet = `<script nonce="n0nce">window.dataLayer = window.dataLayer || []; dataLayer.push({ 'gtm.start': Date.now(), event: 'gtm.js' })
    const gtm = document.createElement('script'); gtm.src = 'https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD3'; document.head.append(gtm)</script>`
  const read = (site: VendorSite) =>
    site.page.evaluate(() =>
      ((window as never as { dataLayer: ArrayLike<unknown>[] }).dataLayer ?? []).map((entry) =>
        'length' in entry ? [...(entry as never as unknown[])] : [entry],
      ),
    )

  test('are told what is denied before they run, and each choice after it; on the next page at once', async ({ page }) => {
    const { writeDefaults } = await import('../../dist/gate/writeDefaults.js')
    const head = `<script>${writeDefaults(consent)}</script>${snippet}`
    const hash = await consentDefaultsHash(consent)
    const site = await VendorSite.open(page, { services: declared, head, directives: { 'script-src': `'${hash}'` } })
    const commands = async () => (await read(site)).map(([first, kind]) => (first === 'consent' ? `${first} ${kind}` : (first as { event: string }).event))
    expect(await commands()).toEqual(['consent default', 'gtm.js'])
    expect(await site.read('uetq')).toEqual(['consent', 'default', { ad_storage: 'denied' }])

    await site.answer('acceptAll')
    expect(await commands()).toEqual(['consent default', 'gtm.js', 'consent update', 'consent_update'])
    expect((await site.read<unknown[]>('uetq')).slice(-3)).toEqual(['consent', 'update', { ad_storage: 'granted' }])

    await page.reload()
    await site.settle()
    expect(await commands()).toEqual(['consent default', 'consent update', 'consent_update', 'gtm.js'])
    expect((await read(site))[1]?.[2]).toMatchObject({ ad_storage: 'granted', analytics_storage: 'granted' })

    // what a container has started, only a reload stops
    await site.answer('rejectAll')
    await site.settle(1500)
    const updates = (await read(site)).filter(([, kind]) => kind === 'update')
    expect(updates.map(([, , types]) => types)).toEqual([
      expect.objectContaining({ ad_storage: 'denied', analytics_storage: 'denied', security_storage: 'granted' }),
    ])
    expect(await site.read('uetq')).toEqual(['consent', 'default', { ad_storage: 'denied' }])
    await site.finish()
  })
})
