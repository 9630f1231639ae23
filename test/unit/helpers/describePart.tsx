import { act, cleanup, type RenderResult, render } from '@testing-library/react'
import { type ComponentType, createElement, createRef, forwardRef, type ReactElement, type ReactNode, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConsentProvider, type ConsentProviderProps } from '../../../src/react/ConsentProvider.js'
import { type Consent, useConsent } from '../../../src/react/useConsent.js'
import { loadPreferences } from '../../../src/ui/loadPreferences.js'
import { complaintOf } from './complaintOf.js'
import { clearCookies } from './cookieJar.js'
import { afterFrames } from './frames.js'
import { consent, hydrate, setCookie } from './pages.js'

type Props = Record<string, unknown>

/** What a part does at an event, which a handler of the site's may prevent. */
export interface PartAct {
  readonly handler: `on${string}`
  /** Does what a visitor does. */
  readonly provoke: (element: HTMLElement) => void
  /** What it changes. */
  readonly outcome: (consent: Consent, element: HTMLElement) => unknown
}

/** A part as `describePart` takes it. */
export interface PartCase {
  readonly tag: keyof HTMLElementTagNameMap
  readonly className: string
  /** The `data-consent-*` attributes that it keeps whatever it is given. */
  readonly marks?: Readonly<Record<string, string>>
  /** What it needs at least. */
  readonly props?: Props
  /** What it says by itself; undefined where it takes no content. */
  readonly content?: string
  /** The surface that it stands in. */
  readonly within?: (part: ReactElement) => ReactElement
  /** What the visitor's cookie holds. */
  readonly record?: string
  readonly provider?: Partial<ConsentProviderProps>
  readonly isInDialog?: boolean
  readonly acts?: readonly PartAct[]
  /** What it says where it stands alone; undefined where it works there. */
  readonly complaint?: RegExp
}

/** Holds a part to what every part promises. */
export function describePart(name: string, part: ComponentType<Props>, given: PartCase): void {
  const { tag, className, marks = {}, within = (part) => part, content, acts = [], isInDialog, complaint } = given
  let latest: Consent

  function Page({ children }: { children?: ReactNode }) {
    function Spy() {
      latest = useConsent()
      return null
    }
    return (
      <ConsentProvider consent={consent} {...given.provider}>
        <Spy />
        {children}
      </ConsentProvider>
    )
  }

  const make = (props: Props = {}, children?: ReactNode) =>
    createElement(part, { ...given.props, 'data-testid': 'part', ...props }, ...(children === undefined ? [] : [children]))
  const element = () => {
    const found = document.querySelectorAll<HTMLElement>('[data-testid=part]')
    expect(found, 'it is there once').toHaveLength(1)
    return found[0] as HTMLElement
  }
  /** Whatever was fetched before is there a moment later. */
  const settle = () => act(async () => void (await vi.dynamicImportSettled()))

  async function show(tree: ReactElement): Promise<RenderResult> {
    const page = render(tree)
    if (isInDialog) act(() => latest.openPreferences())
    await settle()
    return page
  }
  const showPart = (props?: Props, children?: ReactNode) => show(<Page>{within(make(props, children))}</Page>)

  /** The site's own element, which hands on whatever it is given. */
  const Own = forwardRef<HTMLElement, Props>((props, ref) => createElement(tag, { ...props, ref, 'data-own': '' }))

  describe(name, () => {
    beforeAll(() => void loadPreferences())
    beforeEach(() => {
      clearCookies()
      if (given.record) setCookie(given.record)
    })
    afterEach(cleanup)

    it('gives its element to a ref, and takes it back', async () => {
      const ref = createRef<HTMLElement>()
      const page = await showPart({ ref })
      expect(ref.current).toBe(element())
      expect(ref.current?.localName).toBe(tag)
      page.unmount()
      expect(ref.current).toBeNull()
    })

    it('has its class and its marks', async () => {
      await showPart()
      expect(element().className).toBe(className)
      expect(marksOf(element())).toEqual(marks)
    })

    it('adds a class, passes every other property on, and keeps its marks', async () => {
      const misled = Object.fromEntries(Object.keys(marks).map((mark) => [mark, 'misled']))
      const style = { color: 'rgb(1, 2, 3)' }
      await showPart({ ...misled, className: 'mine', title: 'a title', 'data-mine': 'yes', 'data-consent-mine': 'too', 'aria-description': 'more', style })
      expect(element().className).toBe(`${className} mine`)
      expect(marksOf(element())).toEqual({ ...marks, 'data-consent-mine': 'too' })
      expect(['title', 'data-mine', 'aria-description'].map((name) => element().getAttribute(name))).toEqual(['a title', 'yes', 'more'])
      expect(element().style.color).toBe(style.color)
    })

    if (!given.props?.id)
      it('keeps an id that names something, and takes any other', async () => {
        await showPart()
        const { id } = element()
        cleanup()
        await showPart({ id: 'mine' })
        expect(element().id === 'mine').toBe(!id)
      })

    it('takes what a wrapper hands on undefined for not given', async () => {
      await showPart()
      const before = element().outerHTML
      cleanup()
      const names = ['className', 'children', 'style', 'type', 'lang', 'aria-labelledby', 'render', ...acts.map(({ handler }) => handler)]
      await showPart(Object.fromEntries(names.map((name) => [name, undefined])))
      expect(withoutIds(element().outerHTML)).toBe(withoutIds(before))
    })

    it('puts an element of the site in its place: classes add up, its properties win, and the ref is handed on', async () => {
      const ref = createRef<HTMLElement>()
      const theirs = <Own ref={() => {}} className="own" title="of the element" data-theirs="yes" data-consent-kit={marks['data-consent-kit'] && 'misled'} />
      await showPart({ ref, className: 'mine', title: 'of the part', render: theirs })
      expect(element().dataset).toMatchObject({ own: '', theirs: 'yes' })
      expect(element().className).toBe(`${className} mine own`)
      expect(element().title).toBe('of the element')
      expect(marksOf(element())).toEqual(marks)
      expect(ref.current).toBe(element())
      expect(element().textContent).toContain(content ?? '')
    })

    it('lets a function make its element', async () => {
      const ref = createRef<HTMLElement>()
      await showPart({ ref, className: 'mine', title: 'a title', render: (props: Props) => createElement(tag, { ...props, 'data-own': '' }) })
      expect(element().dataset.own).toBe('')
      expect(element().className).toBe(`${className} mine`)
      expect(element().title).toBe('a title')
      expect(marksOf(element())).toEqual(marks)
      expect(ref.current).toBe(element())
    })

    if (content !== undefined)
      it('says what it is for, unless it is given other content', async () => {
        await showPart()
        expect(element().textContent).toContain(content)
        cleanup()
        await showPart({}, <i>Own words</i>)
        expect(element().innerHTML).toBe('<i>Own words</i>')
        cleanup()
        await showPart({ render: <Own>Words of the element</Own> })
        expect(element().textContent).toBe('Words of the element')
      })

    for (const { handler, provoke, outcome } of acts) {
      it(`does once in StrictMode what it does ${handler}`, async () => {
        const seen = vi.fn()
        await show(
          <StrictMode>
            <Page>{within(make({ [handler]: seen }))}</Page>
          </StrictMode>,
        )
        const found = element()
        const before = outcome(latest, found)
        // in which React closes a dialog and opens it again
        await afterFrames()
        expect(seen).not.toHaveBeenCalled()
        act(() => provoke(found))
        await settle()
        expect(seen).toHaveBeenCalledOnce()
        expect(outcome(latest, found)).not.toEqual(before)
      })

      it(`runs an ${handler} of the site first, then its own`, async () => {
        await showPart()
        const before = outcome(latest, element())
        cleanup()
        clearCookies()
        const order: unknown[] = []
        const note = (who: string) => () => order.push([who, outcome(latest, element())])
        await showPart({ [handler]: note('part'), render: <Own {...{ [handler]: note('element') }} /> })
        const found = element()
        act(() => provoke(found))
        await settle()
        expect(order).toEqual([
          ['element', before],
          ['part', before],
        ])
        expect(outcome(latest, found)).not.toEqual(before)
      })

      it.each(['the part', 'the element in its place'])(`does nothing where an ${handler} of %s prevents it`, async (whose) => {
        const prevent = vi.fn((event: Event) => event.preventDefault())
        await showPart(whose === 'the part' ? { [handler]: prevent } : { render: <Own {...{ [handler]: prevent }} /> })
        const found = element()
        const before = outcome(latest, found)
        act(() => provoke(found))
        await settle()
        expect(prevent).toHaveBeenCalledOnce()
        expect(outcome(latest, found)).toEqual(before)
      })
    }

    it('is there once in StrictMode', async () => {
      await show(
        <StrictMode>
          <Page>{within(make())}</Page>
        </StrictMode>,
      )
      expect(element().className).toBe(className)
    })

    it('comes from a server without a word, and hydrates', async () => {
      const tree = <Page>{within(make())}</Page>
      const html = renderToString(tree)
      expect(html.includes('data-testid="part"')).toBe(!isInDialog && !given.record)
      const { problems, unmount } = await hydrate(html, tree)
      if (isInDialog) act(() => latest.openPreferences())
      await settle()
      expect(element().localName).toBe(tag)
      expect(problems).toEqual([])
      unmount()
    })

    it(complaint ? 'says where it belongs, where it stands alone' : 'works alone', async () => {
      await settle()
      if (complaint) return expect(complaintOf(<Page>{make()}</Page>)).toMatch(complaint)
      await show(<Page>{make()}</Page>)
      expect(element().localName).toBe(tag)
    })

    it('says that it needs a provider, where there is none', () => {
      expect(complaintOf(make())).toMatch(/^consent-kit: (no <ConsentProvider> above this|.* belongs into )/)
    })
  })
}

/** The attributes that styles, tests and consent agents go by. */
const marksOf = ({ attributes }: Element) =>
  Object.fromEntries([...attributes].filter(({ name }) => name.startsWith('data-consent-')).map(({ name, value }) => [name, value]))

/** Ids are others at each rendering. */
const withoutIds = (html: string) => html.replace(/(id|labelledby|describedby)="[^"]*"/g, '$1=""')
