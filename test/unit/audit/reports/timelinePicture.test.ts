import { describe, expect, it } from 'vitest'
import type { Visit, VisitEvent } from '../../../../src/audit/AuditReport.js'
import { timelinePicture } from '../../../../src/audit/reports/timelinePicture.js'
import { hostile, sampleReport } from '../../helpers/sampleReport.js'

const visit = (events: readonly VisitEvent[], duration = 10_000): Visit => ({
  visitor: 'refuse',
  outcome: 'done',
  duration,
  pages: [],
  events,
  pictures: [],
})
const draw = (of: Visit) => {
  const page = new DOMParser().parseFromString(`<div>${timelinePicture(of, 'visit-1').markup}</div>`, 'application/xml')
  expect(page.querySelector('parsererror')?.textContent).toBeUndefined()
  return page
}
const stored = (time: number, text = '_ga', isAllowed?: boolean, type: VisitEvent['type'] = 'stored'): VisitEvent => ({
  time,
  type,
  text,
  phase: 'before',
  isAllowed,
})
const marksOf = (page: Document) => [...page.querySelectorAll('.mark')]
const share = (element: Element | null | undefined, name: string) => Number.parseFloat(element?.getAttribute(name) ?? '')

describe('the picture of a visit', () => {
  it('is told in words too', () => {
    const page = draw(sampleReport.visits[1] as Visit)
    expect(page.querySelector('svg')?.getAttribute('aria-labelledby')).toBe('visit-1-title visit-1-text')
    expect(page.querySelector('#visit-1-title')?.textContent).toBe('Timeline: Refuses')
    expect(page.querySelector('#visit-1-text')?.textContent).toBe(
      '3 stored items and 3 hosts over 9.4 s. Not allowed: _ga, www.google-analytics.com, t.tracker.example.',
    )
    expect(draw(visit([])).querySelector('#visit-1-text')?.textContent).toBe('0 stored items and 0 hosts over 10.0 s. Nothing that is not allowed.')
  })

  it.each([
    ['allowed', stored(1, 'a', true), 'circle'],
    ['refused', stored(1, 'a', false), 'path'],
    ['unjudged', stored(1, 'a'), 'circle'],
    ['held', stored(1, 'a', true, 'held'), 'rect'],
    ['held', stored(1, 'a', undefined, 'held'), 'rect'],
    ['refused-held', stored(1, 'a', false, 'held'), 'rect'],
  ])('marks what is %s by shape and by class', (state, event, shape) => {
    const [mark] = marksOf(draw(visit([event])))
    expect(mark?.getAttribute('class')).toBe(`mark mark-${state}`)
    expect(mark?.querySelector(':scope > :not(title)')?.localName).toBe(shape)
  })

  it('has no two states that look alike without colour', () => {
    const shapes = [stored(1, 'a', true), stored(1, 'a', false), stored(1, 'a', true, 'held'), stored(1, 'a', false, 'held')].map((event) =>
      [...(marksOf(draw(visit([event])))[0]?.querySelectorAll(':scope > :not(title)') ?? [])].map(({ localName }) => localName).join(),
    )
    expect(new Set(shapes).size).toBe(shapes.length)
  })

  it('puts a mark where its time is', () => {
    const [first, second, third] = marksOf(draw(visit([stored(0), stored(5000), stored(10_000)])))
    expect([first, second, third].map((mark) => share(mark, 'x'))).toEqual([2, 50, 98])
  })

  it('draws one mark for what is too near to tell apart, and says how often', () => {
    const marks = marksOf(draw(visit([stored(1000), stored(1010), stored(1020), stored(4000), stored(1015, '_ga', false)])))
    expect(marks.map((mark) => mark.querySelector('title')?.textContent)).toEqual([
      '_ga, 1.0 s, 3 times: not judged',
      '_ga, 4.0 s: not judged',
      '_ga, 1.0 s: not allowed',
    ])
  })

  it('has a row for each stored item, then for each host', () => {
    const sent = { ...stored(1), type: 'sent' } as const
    const page = draw(visit([{ ...sent, text: 'https://a.example/1' }, stored(2, 'a'), { ...sent, text: 'https://a.example/2' }, { ...sent, text: 'odd' }]))
    expect([...page.querySelectorAll('.name')].map((name) => name.firstChild?.textContent)).toEqual(['a', 'a.example', 'odd'])
  })

  it('names the service where there is room', () => {
    const names = (text: string) => draw(visit([{ ...stored(1, text), service: 'analytics' }])).querySelector('.name')?.firstChild?.textContent
    expect(names('_ga')).toBe('_ga · analytics')
    expect(names('x'.repeat(30))).toBe('x'.repeat(30))
  })

  it('shortens a long name in its middle', () => {
    const text = draw(visit([stored(1, hostile.long)])).querySelector('.name')?.firstChild?.textContent ?? ''
    expect(text).toMatch(/^long_x+…x+$/)
    expect(text).toHaveLength(36)
  })

  it('numbers pages and acts in their order, each beside the one before', () => {
    const page = draw(
      visit([
        { time: 300, type: 'act', text: 'Reject all', phase: 'answered' },
        { time: 0, type: 'page', text: '/', phase: 'before' },
        { time: 310, type: 'note', text: 'A dialog.', phase: 'answered' },
        { time: 320, type: 'page', text: '/', phase: 'answered' },
      ]),
    )
    expect([...page.querySelectorAll('.number')].map(({ textContent }) => textContent)).toEqual(['1', '2', '3'])
    expect([...page.querySelectorAll('.badge title')].map(({ textContent }) => textContent)).toEqual(['0.0 s: /', '0.3 s: Reject all', '0.3 s: /'])
    const places = [...page.querySelectorAll('.badge')].map((badge) => `${badge.getAttribute('cx')} ${badge.getAttribute('cy')}`)
    expect(new Set([...page.querySelectorAll('.badge')].map((badge) => badge.getAttribute('cy'))).size).toBe(3)
    expect(new Set(places).size).toBe(3)
  })

  it('begins a phase with the act that brought it about', () => {
    const page = draw(
      visit([
        { time: 1000, type: 'act', text: 'Scroll', phase: 'before' },
        { time: 5000, type: 'act', text: 'Reject all', phase: 'before' },
        { time: 6000, type: 'stored', text: 'consent', phase: 'answered' },
      ]),
    )
    expect([...page.querySelectorAll('rect[class^=band]')].map((band) => [band.getAttribute('class'), share(band, 'x'), share(band, 'width')])).toEqual([
      ['band-before', 0, 50],
      ['band-answered', 50, 50],
    ])
  })

  it('has times on its axis, within the visit', () => {
    const times = [...draw(visit([], 9400)).querySelectorAll('text')].map(({ textContent }) => textContent).filter((text) => text?.endsWith(' s'))
    expect(times).toEqual(['0 s', '2 s', '4 s', '6 s', '8 s'])
  })

  it('goes on to the last event, and draws a visit of no time', () => {
    expect(share(marksOf(draw(visit([stored(0), stored(8000)], 4000)))[1], 'x')).toBe(98)
    expect(share(marksOf(draw(visit([stored(0)], 0)))[0], 'x')).toBe(2)
  })

  it('leaves out rows of many, and none in which something was not allowed', () => {
    const page = draw(visit([...Array.from({ length: 60 }, (_, index) => stored(index, `fine-${index}`, true)), stored(9000, 'bad', false)]))
    const names = [...page.querySelectorAll('.name')].map((name) => name.firstChild?.textContent)
    expect(names).toHaveLength(40)
    expect(names.at(-1)).toBe('bad')
    expect(page.querySelector('p')?.textContent).toBe('21 further rows of what was met here are not drawn; the table below has all.')
    expect(draw(visit(Array.from({ length: 41 }, (_, index) => stored(index, `${index}`)))).querySelector('p')?.textContent).toMatch(/^1 further row .* is not/)
  })
})
