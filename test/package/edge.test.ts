import { join } from 'node:path'
import { EdgeVM } from '@edge-runtime/vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { root } from './packed.js'

it('the server half works in an edge runtime: no Node, and no code made of text', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { defineConsent } from './headless.js'; export * from './server/index.js'`, resolveDir: join(root, 'dist') },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kit',
    platform: 'browser',
    conditions: ['edge-light'],
  })
  const code = outputFiles[0]?.text ?? ''
  expect(code).toContain('createConsentHandler')
  const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } })
  vm.evaluate(code)
  const answer = await vm.evaluate<Promise<string>>(`(async () => {
    const { bannerScriptHash, contentSecurityPolicy, createConsentHandler, gpc, gpcJson, negotiateLocale, readConsent, regimeFor, defineConsent } = kit
    const consent = defineConsent({ categories: { analytics: {} }, services: { posthog: { category: 'analytics', hosts: ['https://eu.i.posthog.com'] } } })
    const request = new Request('https://www.example.com/api/consent', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://www.example.com' },
      body: '{"act":"accept-all"}',
    })
    const response = await createConsentHandler(consent)(request)
    const cookie = response.headers.get('set-cookie').split(';')[0]
    const { record, allows } = await readConsent(consent, cookie)
    const headers = new Headers({ 'accept-language': 'de-AT', 'sec-gpc': '1', 'cf-ipcountry': 'US' })
    return JSON.stringify([
      response.status,
      allows('posthog'),
      contentSecurityPolicy(consent, record, { hashes: [bannerScriptHash] }).includes('posthog'),
      gpc(headers),
      regimeFor(headers).regime,
      negotiateLocale(headers, ['en', 'de']),
      (await gpcJson().json()).gpc,
    ])
  })()`)
  expect(JSON.parse(answer)).toEqual([200, true, true, true, 'opt-out', 'de', true])
})
