import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { ConsentGate } from '../../../src/react/ConsentGate.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { answered, consent } from '../helpers/pages.js'
import { polluted } from '../helpers/polluted.js'
import '../helpers/quietConsole.js'

const page = () => (
  <ConsentProvider consent={consent}>
    <ConsentGate for="posthog" fallback={<em>closed</em>}>
      <strong>open</strong>
    </ConsentGate>
  </ConsentProvider>
)

beforeEach(clearCookies)

describe('what a page has put on Object.prototype', () => {
  const record = decodeRecord(answered((store) => store.acceptAll()))

  it.each([
    ['a record', { record }],
    ['what a server has read', { record: { record, regime: 'opt-out', gpc: false } }],
  ])('is no prop of a provider: %s', async (_, properties) => {
    const html = await polluted(properties, () => renderToString(page()))
    expect(html).toContain('closed')
    expect(html).not.toContain('open')
  })
})
