import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { ConsentReceipt, type ConsentReceiptProps } from '../../../src/policy/index.js'
import { de } from '../../../src/policy/locales/de.js'
import { ConsentProvider } from '../../../src/react/ConsentProvider.js'
import { clearCookies, cookie } from '../helpers/cookieJar.js'
import { answered, consent, hydrate, renderPage, setCookie } from '../helpers/pages.js'

beforeEach(clearCookies)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const receipt = () => document.querySelector('[data-consent-kit=receipt]') as HTMLElement
const press = async (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))
const status = () => screen.getByRole('status').textContent

async function show(props: ConsentReceiptProps = {}, options: Parameters<typeof renderPage>[1] = {}) {
  const page = renderPage(<ConsentReceipt {...props} />, options)
  await screen.findByRole('group')
  return page
}

describe('ConsentReceipt', () => {
  it('says when, how and to what the visitor said yes or no', async () => {
    setCookie(answered((store) => store.save({ functional: true, analytics: true, hotjar: false, marketing: false })))
    const { consent } = await show()
    expect(screen.getByRole('group', { name: 'Your choice on record' })).toBe(receipt())
    expect(receipt().querySelector('time')?.dateTime).toBe(consent.record?.time)
    expect(receipt().querySelector('time')?.textContent).toMatch(/^Your last choice: \w+ \d+, \d{4} at .* UTC$/)
    expect(receipt().textContent).toContain('You chose one by one.')
    expect(receipt().textContent).toContain('Allowed: Functional, PostHog')
    expect(receipt().textContent).toContain('Refused: Hotjar, Meta')
  })

  it.each([
    ['acceptAll', 'You allowed everything that was asked about.', 'Allowed: Functional, PostHog, Hotjar, Meta'],
    ['rejectAll', 'You refused everything that was asked about.', 'Refused: Functional, PostHog, Hotjar, Meta'],
  ] as const)('says it of %s', async (act, sentence, list) => {
    setCookie(answered((store) => store[act]()))
    await show()
    expect(receipt().textContent).toContain(sentence)
    expect(receipt().textContent).toContain(list)
  })

  it('says that nothing was chosen, and claims no answer to what was not asked', async () => {
    await show()
    expect(receipt().textContent).toContain('You have not chosen yet.')
    expect(receipt().textContent).not.toMatch(/Allowed|Refused/)
    cleanup()
    setCookie(answered((store) => store.save({ analytics: true })))
    await show()
    expect(receipt().textContent).toContain('Allowed: PostHog, Hotjar')
    expect(receipt().textContent).not.toContain('Refused')
  })

  it('takes everything back in one click', async () => {
    setCookie(answered((store) => store.acceptAll()))
    const page = await show()
    await press('Turn everything optional off')
    expect(Object.values(page.consent.choices)).toEqual([false, false, false, false])
    expect(cookie('consent')).toContain('/yes:/')
    expect(status()).toBe('You took back what you had allowed.')
  })

  it('claims no withdrawal where nothing was allowed', async () => {
    const page = await show()
    await press('Turn everything optional off')
    expect(page.consent.record?.act).toBe('reject-all')
    expect(status()).toBe('')
  })

  it('turns one category off and leaves the others as they are', async () => {
    setCookie(answered((store) => store.acceptAll()))
    const page = await show()
    await press('Turn off: Analytics')
    expect(page.consent.choices).toEqual({ functional: true, posthog: false, hotjar: false, meta: true })
  })

  it('downloads what the browser knows, as JSON', async () => {
    setCookie(answered((store) => store.rejectAll()))
    const files: Blob[] = []
    URL.createObjectURL = (file: Blob) => {
      files.push(file)
      return 'blob:file'
    }
    const clicked: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.href} ${this.download}`)
    })
    await show({ reference: 'R-1' })
    await press('Download my data')
    await vi.waitFor(() => expect(clicked).toEqual(['blob:file visitor-data.json']))
    const data = JSON.parse(await (files[0] as Blob).text())
    expect(data).toMatchObject({ format: 'consent-kit-visitor-data', version: 1, reference: 'R-1', record: { act: 'reject-all' } })
    expect(data.items).toMatchObject([{ name: 'consent' }])
  })

  it('tells of a download and a copy that the browser did not allow, and goes on', async () => {
    const onError = vi.fn()
    URL.createObjectURL = () => {
      throw Error('no')
    }
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText: () => Promise.reject(Error('no')) } }))
    await show({ reference: 'R-1' }, { onError })
    await press('Download my data')
    await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining('could not be downloaded') })))
    for (const clipboard of [navigator.clipboard, undefined]) {
      onError.mockClear()
      vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard }))
      await press('Copy')
      await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining('reference number') })))
    }
  })

  it('copies the reference number, where the site keeps one', async () => {
    const writeText = vi.fn(async () => {})
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }))
    await show({ reference: 'R-1' })
    expect(receipt().textContent).toContain('Reference number: R-1')
    await press('Copy')
    expect(writeText).toHaveBeenCalledWith('R-1')
    expect(status()).toBe('Copied')
    cleanup()
    await show()
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull()
  })

  it('speaks the language that it is given', async () => {
    await show({ messages: de })
    expect(receipt().lang).toBe('de')
    expect(receipt().textContent).toContain('Sie haben noch nichts ausgewählt.')
  })

  it('claims nothing and waits in the HTML of a static page, and hydrates', async () => {
    setCookie(answered((store) => store.rejectAll()))
    const tree = (
      <ConsentProvider consent={consent}>
        <ConsentReceipt />
      </ConsentProvider>
    )
    const { problems, unmount } = await hydrate(renderToString(tree), tree, (html) => {
      expect(html.textContent).not.toMatch(/chosen|refused|allowed/)
      expect([...html.querySelectorAll('button')].every(({ disabled }) => disabled)).toBe(true)
    })
    expect(problems).toEqual([])
    expect(receipt().textContent).toContain('You refused everything')
    expect(receipt().querySelectorAll(':disabled')).toHaveLength(0)
    unmount()
  })

  it('shows what a request told, in the HTML', () => {
    const record = decodeRecord(answered((store) => store.acceptAll()))
    const html = renderToString(
      <ConsentProvider consent={consent} record={record}>
        <ConsentReceipt />
      </ConsentProvider>,
    )
    expect(html).toContain('You allowed everything that was asked about.')
    expect(html).toContain('Allowed: Functional, PostHog, Hotjar, Meta')
  })
})
