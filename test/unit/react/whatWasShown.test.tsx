import { fireEvent } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { Banner } from '../../../src/ui/Banner.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { afterFrames } from '../helpers/frames.js'
import { answered, consent, hydrate, setCookie } from '../helpers/pages.js'

// In a file of its own: after a first event, React 18 in development leaves jsdom's window.event as it was.

it('the endpoint hears in what an answer was given and in which words, the same before hydration as after it', async () => {
  const send = vi.fn(async (_address: string, _init: { readonly body: string }) => new Response('{}'))
  vi.stubGlobal('fetch', send)
  const bodies = () => send.mock.calls.map(([, { body }]) => JSON.parse(body))
  const tree = (
    <ConsentProvider consent={consent} endpoint="/api/consent">
      <Banner />
    </ConsentProvider>
  )
  const html = renderToString(tree)
  const later = await hydrate(html, tree)
  fireEvent.click(document.querySelector('[data-consent-action=accept-all]') as HTMLElement)
  await afterFrames()
  later.unmount()
  clearCookies()
  const early = await hydrate(html, tree, () => setCookie(answered((store) => store.acceptAll())))
  await afterFrames()
  early.unmount()
  const shown = { surface: 'banner', locale: 'en', wording: expect.stringMatching(/^[\w-]{22}$/), regime: 'opt-in' }
  expect(bodies()).toMatchObject([shown, shown])
  expect(bodies()[0]).toHaveProperty('previous')
  expect(bodies()[1]).not.toHaveProperty('previous')
  expect(bodies()[1].wording).toBe(bodies()[0].wording)
})
