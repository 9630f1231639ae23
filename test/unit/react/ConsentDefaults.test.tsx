import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { consentDefaultsHash } from '../../../src/gate/consentDefaultsHash.js'
import { writeDefaults } from '../../../src/gate/writeDefaults.js'
import { ConsentDefaults } from '../../../src/react/ConsentDefaults.js'

const consent = defineConsent({ categories: { analytics: {} }, services: { ga: { category: 'analytics', consentTypes: ['analytics_storage'] } } })
const textOf = (html: string) => /^<script[^>]*>(.*)<\/script>$/.exec(html)?.[1]

it('is one inline script that carries the nonce, and what its hash is made of', async () => {
  const html = renderToStaticMarkup(<ConsentDefaults consent={consent} nonce="n0nce" />)
  expect(html).toMatch(/^<script nonce="n0nce">/)
  expect(textOf(html)).toBe(writeDefaults(consent))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(textOf(html)))
  expect(await consentDefaultsHash(consent)).toBe(`sha256-${Buffer.from(digest).toString('base64')}`)
})

it('is made by the regime and the signal of its request', () => {
  expect(textOf(renderToStaticMarkup(<ConsentDefaults consent={consent} regime="opt-out" gpc />))).toBe(writeDefaults(consent, 'opt-out', true))
})
