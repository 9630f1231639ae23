import { expect, test, type Visitor } from './site.js'

// The site with a strict policy: the whole story runs there as well, and any violation is a console error, which fails a test.

const record = (yes: string, no: string) => `v1/${new Date().toISOString()}/save/yes:${yes}/no:${no}/end`
const others = 'billing.helpdesk.posthog'
const player = 'https://www.youtube-nocookie.com/embed/x'

/** What reaches YouTube, which answers here. */
async function watchYouTube({ page }: Visitor) {
  const reached: string[] = []
  await page.route(/youtube/, (route) => {
    reached.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', headers: { 'access-control-allow-origin': '*' }, body: '<title>a video</title>' })
  })
  return reached
}

/** A page's own attempts to load from a host, past every gate. */
const loadAnyway = ({ page }: Visitor) =>
  page.evaluate(async (src) => {
    const frame = document.createElement('iframe')
    frame.src = src
    document.body.append(frame)
    await fetch(src).catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 500))
  }, player)

test('the policy has a fresh nonce, no unsafe source, and requires Trusted Types @strict', async ({ visitor }) => {
  const policies = await Promise.all([0, 1].map(async () => (await visitor.page.request.get('/')).headers()['content-security-policy'] ?? ''))
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'self' [^;]*'nonce-[\w+/=]{20,}'/)
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("require-trusted-types-for 'script'")
  }
  expect(policies[0]).not.toBe(policies[1])
})

test('what is allowed may be reached @strict', async ({ visitor }) => {
  const reached = await watchYouTube(visitor)
  await visitor.setRecord(record(`youtube.${others}`, ''))
  await visitor.goto('/')
  await loadAnyway(visitor)
  expect(reached).toEqual([player, player])
})

test.describe('past the gate', () => {
  test.use({ expectedProblems: /Content Security Policy|TrustedScript|Fetch API cannot load/ })

  test('what is denied is refused by the browser itself, also where the page tries to load it @strict', async ({ visitor }) => {
    const reached = await watchYouTube(visitor)
    await visitor.setRecord(record('', `youtube.${others}`))
    await visitor.goto('/')
    await loadAnyway(visitor)
    expect(reached).toEqual([])
    expect(visitor.problems.filter((problem) => problem.includes('frame-src'))).not.toEqual([])
    expect(visitor.problems.filter((problem) => problem.includes('connect-src'))).not.toEqual([])
  })

  test('an inline script without the nonce, and a script by a text, are refused @strict', async ({ visitor }) => {
    await visitor.goto('/')
    const didRun = await visitor.page.evaluate(() => {
      const script = document.createElement('script')
      try {
        script.textContent = 'window.didRun = true'
      } catch {}
      document.body.append(script)
      try {
        script.src = '/vendor/helpdesk.js'
      } catch {}
      return (window as { didRun?: boolean }).didRun ?? false
    })
    expect(didRun).toBe(false)
    expect(visitor.contacts).toEqual([])
  })
})
