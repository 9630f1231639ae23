// @vitest-environment node
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code that is checked has them
import { describe, expect, it } from 'vitest'
import { checkSources } from '../../../src/check/checkSources.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { sourcesOf } from './sourcesOf.js'

const consent = defineConsent({
  categories: { analytics: {} },
  services: { counter: { category: 'analytics', items: [{ name: '_c' }], hosts: ['https://counter.example'] } },
})

/** What is found in a file, as `line:column code`, and what is not read, as `line:column reason`. */
async function check(code: string) {
  const { sources, files } = await sourcesOf({ 'code.tsx': code })
  const { findings, notRead } = checkSources(consent, sources, files)
  return [
    ...findings.map(({ line, column, code }) => `${line}:${column} ${code}`),
    ...notRead.map(({ line, column, reason, text }) => `${line}:${column} ${reason}: ${text}`),
  ]
}

describe('a comment that leaves something out', () => {
  it.each([
    "// consent-kit-ignore: it is gone before the visitor sees it\ndocument.cookie = 'a=1'",
    "document.cookie = 'a=1' // consent-kit-ignore: it is gone before the visitor sees it",
    "/* consent-kit-ignore: for two\n   lines of reasons */\ndocument.cookie = 'a=1'",
    "document.cookie = text // consent-kit-ignore: only ever the session's",
    "// consent-kit-ignore: it is started elsewhere\nimport posthog from 'posthog-js'",
    '<div>\n{/* consent-kit-ignore: our own host */}\n<script src="https://cdn.example/a.js" />\n</div>',
  ])('counts for its line and the next, with a reason: %s', async (code) => {
    expect(await check(code)).toEqual([])
  })

  it.each([
    ["// consent-kit-ignore\ndocument.cookie = 'a=1'", ['2:1 undeclared-write', '1:1 ignore-without-reason']],
    ["// consent-kit-ignore:  \ndocument.cookie = 'a=1'", ['2:1 undeclared-write', '1:1 ignore-without-reason']],
    ["document.cookie = 'a=1' /* consent-kit-ignore */", ['1:1 undeclared-write', '1:25 ignore-without-reason']],
  ])('does not count without one: %s', async (code, expected) => {
    expect(await check(code)).toEqual(expected)
  })

  it.each([
    "// consent-kit-ignore: too far away\n\ndocument.cookie = 'a=1'",
    "document.cookie = 'a=1'\n// consent-kit-ignore: too late",
    "const text = '// consent-kit-ignore: no comment'\ndocument.cookie = 'a=1'",
    "// see consent-kit-ignore: in the manual\ndocument.cookie = 'a=1'",
    "const page = <p>// consent-kit-ignore: a text</p>\ndocument.cookie = 'a=1'",
  ])('does not count elsewhere: %s', async (code) => {
    expect(await check(code)).toEqual([expect.stringMatching(/ undeclared-write$/)])
  })
})

describe('a script or a frame', () => {
  it.each([
    '<script src="https://other.example/a.js" />',
    '<script async src={"https://other.example/a.js"}></script>',
    "const host = 'https://other.example'\n;<iframe src={`${host}/frame`} />",
    '<iframe src="//other.example/frame" />',
    'import Load from \'next/script\'\n<Load src="https://other.example/a.js" />',
    'import { ConsentFrame } from \'consent-kit\'\n<ConsentFrame for="counter" src="https://other.example/a.js" />',
    "const script = document.createElement('script')\nscript.src = 'https://other.example/a.js'",
  ])('is seen to contact a host: %s', async (code) => {
    expect(await check(code)).toEqual([expect.stringMatching(/ undeclared-host$/)])
  })

  it.each([
    '<script src="https://counter.example/a.js" />',
    '<script src="/a.js" />',
    '<script src="data:text/javascript,1" />',
    '<script data-src="https://other.example/a.js" />',
    '<img src="https://other.example/a.png" />',
    'import { Script } from \'./Script\'\n<Script src="https://other.example/a.js" />',
    "const image = document.createElement('img')\nimage.src = 'https://other.example/a.png'",
  ])('is left alone: %s', async (code) => {
    expect(await check(code)).toEqual([])
  })

  it.each(['<script src={address} />', '<iframe src={`https://${host}/frame`} />'])('is not read where its address is not there: %s', async (code) => {
    expect(await check(code)).toEqual([`1:1 its address is only known when it runs: ${code}`])
  })
})

describe('an inline script', () => {
  const snippet = "(function(w,d,s,i){var j=d.createElement(s);j.src='https://www.googletagmanager.com/gtm.js?id='+i})(window,document,'script','GTM-1')"

  it.each([
    [`<script dangerouslySetInnerHTML={{ __html: "document.cookie = 'a=1'" }} />`, ['1:1 undeclared-write']],
    ['const html = `localStorage.a = ${value}`\n;<script dangerouslySetInnerHTML={{ __html: html }} />', ['2:2 undeclared-write']],
    [`import Script from 'next/script'\n;<Script id="gtm">{\`${snippet}\`}</Script>`, ['2:2 undeclared-vendor']],
    [`<script type="text/plain">{"document.cookie = 'a=1'"}</script>`, ['1:1 undeclared-write']],
  ])('is read: %s', async (code, expected) => {
    expect(await check(code)).toEqual(expected)
  })

  it.each([
    `<script dangerouslySetInnerHTML={{ __html: "document.cookie = '_c=1'" }} />`,
    `<script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data) }} />`,
    `<script>{"const api = 'https://other.example'"}</script>`,
  ])('is left alone: %s', async (code) => {
    expect(await check(code)).toEqual([])
  })

  it('is not read where its text is not there', async () => {
    const code = '<script dangerouslySetInnerHTML={{ __html: text }} />'
    expect(await check(code)).toEqual([`1:1 its text is only known when it runs: ${code}`])
  })
})

describe('what is not read', () => {
  it('is shown on one line, and not all of it', async () => {
    const [shown] = await check(`localStorage.setItem(\n  key,\n  '${'x'.repeat(100)}',\n)`)
    expect(shown).toBe(`1:1 its name is only known when it runs: localStorage.setItem( key, '${'x'.repeat(51)}…`)
  })
})
