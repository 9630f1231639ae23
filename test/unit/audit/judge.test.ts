import { describe, expect, it } from 'vitest'
import type { VisitorName } from '../../../src/audit/AuditReport.js'
import { judge } from '../../../src/audit/judge.js'
import type { Observation, SeenEntry, SeenRequest } from '../../../src/audit/Observation.js'
import type { ServiceDeclaration } from '../../../src/core/ConsentDeclaration.js'
import { defineConsent } from '../../../src/core/defineConsent.js'

const page = 'https://shop.example/'

const visit = (visitor: VisitorName, seen: Partial<Pick<Observation, 'entries' | 'requests' | 'events' | 'surfaces' | 'outcome'>> = {}): Observation => ({
  visitor,
  outcome: 'done',
  duration: 1,
  pages: [page],
  events: [],
  pictures: [],
  entries: [],
  requests: [],
  ...seen,
})

const cookie = (name: string, more: Partial<SeenEntry> = {}): SeenEntry => ({
  kind: 'cookie',
  name,
  place: 'shop.example',
  value: '1',
  isWritten: true,
  secure: true,
  time: 1,
  phase: 'answered',
  page,
  ...more,
})

const request = (url: string, more: Partial<SeenRequest> = {}): SeenRequest => ({ url, type: 'fetch', isHeld: true, time: 1, phase: 'answered', page, ...more })

function findings(services: Readonly<Record<string, ServiceDeclaration<'analytics' | 'marketing' | 'essential'>>>, ...visits: Observation[]) {
  const consent = defineConsent({ categories: { analytics: {}, marketing: { sale: true } }, services })
  // without the consent cookie, which nobody wrote here
  const { findings } = judge(visits, { consent, regime: 'opt-in', site: 'shop.example' })
  return findings.filter(({ subject }) => subject !== 'consent')
}
const codes = (...given: Parameters<typeof findings>) => findings(...given).map(({ code, subject }) => `${code} ${subject}`)

const counter = { counter: { category: 'analytics', items: [{ name: '_c', duration: '30 days' }], hosts: ['https://c.example'] } } as const

describe('what is stored', () => {
  const seen = (visitor: VisitorName, phase: SeenEntry['phase'], more: Partial<SeenEntry> = {}) =>
    codes(
      counter,
      visit(visitor, { entries: [cookie('_c', { phase, ...more })], requests: visitor === 'accept' ? [request('https://c.example/')] : [] }),
    ).filter((text) => !text.startsWith('never-seen'))

  it('is judged by who the visitor is and what had happened', () => {
    expect(seen('accept', 'answered')).toEqual([])
    expect(seen('undecided', 'before')).toEqual(['stored-before-consent _c'])
    expect(seen('refuse', 'answered')).toEqual(['stored-after-refusal _c'])
    expect(seen('only:marketing', 'answered')).toEqual(['stored-without-category _c'])
    expect(seen('only:analytics', 'answered')).toEqual([])
    expect(seen('withdraw', 'withdrawn', { isWritten: false })).toEqual(['stored-after-withdrawal _c'])
    expect(seen('withdraw', 'withdrawn'), 'what is swept once more').toEqual([])
  })

  it('is found once, with everybody who saw it, where the later follows from the earlier', () => {
    const [first, ...others] = findings(
      counter,
      visit('undecided', { entries: [cookie('_c', { phase: 'before', by: 'https://shop.example/app.js:1:2' })] }),
      visit('refuse', { entries: [cookie('_c', { phase: 'before' }), cookie('_c')] }),
      visit('withdraw', { entries: [cookie('_c', { phase: 'withdrawn', isWritten: false })] }),
    ).filter(({ code }) => code !== 'never-seen')
    expect(others).toEqual([])
    expect(first).toMatchObject({
      code: 'stored-before-consent',
      severity: 'error',
      visitors: ['undecided', 'refuse'],
      pages: [page],
      declaredAt: 'services.counter.items.0',
    })
    expect(first?.evidence[0]).toBe('cookie _c=…(1) at https://shop.example/app.js:1:2')
  })

  it('may not outlast what is declared, by more than months of 31 days do', () => {
    expect(seen('accept', 'answered', { lasts: 30.5 * 86400 })).toEqual([])
    expect(seen('accept', 'answered', { lasts: 32 * 86400 })).toEqual(['lasts-longer _c'])
    expect(seen('accept', 'answered', { lasts: 315360000 })).toEqual(['lasts-longer _c'])
  })

  it('has to be of the kind and on the domain that are declared', () => {
    expect(seen('accept', 'answered', { kind: 'localStorage', place: 'https://shop.example' })).toEqual(['other-kind _c'])
    expect(seen('accept', 'answered', { place: 'c.example' })).toEqual(['other-party _c'])
  })

  it('has to be declared at all', () => {
    const [finding] = findings({}, visit('accept', { entries: [cookie('x', { lasts: 86400 * 7 })] }))
    expect(finding).toMatchObject({ code: 'undeclared-item', subject: 'x' })
    expect(finding?.remedy).toContain("{ name: 'x', duration: '7 days', purpose: '…' }")
  })

  it('may be the answers that an endpoint has not taken yet', () => {
    const unsent = cookie('consent-kit-unsent', { kind: 'localStorage', place: 'https://shop.example' })
    expect(codes({}, visit('refuse', { entries: [unsent] }))).toEqual([])
    expect(codes({}, visit('refuse', { entries: [cookie('consent-kit-unsent')] }))).toEqual(['undeclared-item consent-kit-unsent'])
  })

  it('is no wider than declared, unless a vendor of the catalogue sets it', () => {
    const wide = { secure: false, sameSite: 'None', hasDomain: true }
    expect(seen('accept', 'answered', wide)).toEqual(['cookie-not-secure _c', 'cookie-cross-site _c', 'cookie-wide-domain _c'])
    const vendor = { ga: { category: 'analytics', vendor: 'googleAnalytics', account: 'G-1A2B3C4D', items: [{ name: '_ga' }] } } as const
    expect(codes(vendor, visit('accept', { entries: [cookie('_ga', wide)] }))).toEqual([])
  })
})

describe('what is contacted', () => {
  it('is judged in the same way', () => {
    const sent = (visitor: VisitorName, phase: SeenRequest['phase']) =>
      codes(counter, visit(visitor, { requests: [request('https://c.example/x', { phase })] })).filter((text) => text.startsWith('sent'))
    expect(sent('undecided', 'before')).toEqual(['sent-before-consent https://c.example'])
    expect(sent('refuse', 'answered')).toEqual(['sent-after-refusal https://c.example'])
    expect(sent('accept', 'answered')).toEqual([])
  })

  it('may go on for the moment that a press takes to be painted, and no longer', () => {
    const sentAt = (time: number) =>
      codes(
        counter,
        visit('withdraw', {
          requests: [request('https://c.example/x', { phase: 'withdrawn', time })],
          events: [{ time: 1000, type: 'act', text: 'Reject all', phase: 'withdrawn' }],
        }),
      )
    expect(sentAt(1300)).not.toContain('sent-after-withdrawal https://c.example')
    expect(sentAt(1600)).toContain('sent-after-withdrawal https://c.example')
  })

  it('needs no declaration on the site itself', () => {
    expect(codes({}, visit('undecided', { requests: [request('https://img.shop.example/a.png'), request('https://elsewhere.example/b.png')] }))).toEqual([
      'undeclared-host https://elsewhere.example',
    ])
  })

  it('is allowed without a yes where its service says so of itself', () => {
    const always = { tag: { category: 'marketing', script: { src: 'https://t.example/tag.js', when: 'always' } } } as const
    expect(codes(always, visit('undecided', { requests: [request('https://t.example/tag.js', { phase: 'before' })] }))).toEqual([])
    expect(codes(always, visit('refuse', { requests: [request('https://t.example/tag.js')] }))).toEqual([])
  })
})

describe('Global Privacy Control', () => {
  it('is ignored where what is sold runs', () => {
    const pixel = { pixel: { category: 'marketing', items: [{ name: '_p' }] } } as const
    expect(codes(pixel, visit('gpc', { entries: [cookie('_p', { phase: 'before' })] }))).toEqual(['signal-ignored _p'])
  })
})

describe('what is declared essential', () => {
  it('is no well-known tracker', () => {
    expect(codes({ basics: { category: 'essential', items: [{ name: '_ga' }] } }, visit('accept', { entries: [cookie('_ga')] }))).toEqual([
      'essential-tracker _ga',
    ])
  })

  it('holds no long-lived value that differs between visitors and that scripts can read', () => {
    const declared = { basics: { category: 'essential', items: [{ name: 'id', duration: '1 year' }] } } as const
    const year = 365 * 86400
    const of = (value: string, more: Partial<SeenEntry> = {}) => cookie('id', { value, lasts: year, ...more })
    const two = (one: SeenEntry, other: SeenEntry) => codes(declared, visit('undecided', { entries: [one] }), visit('accept', { entries: [other] }))
    expect(two(of('3f2a9c7e4b1d8f6012'), of('9a8b7c6d5e4f302112'))).toEqual(['essential-identifier id'])
    expect(two(of('3f2a9c7e4b1d8f6012'), of('3f2a9c7e4b1d8f6012')), 'the same for all').toEqual([])
    expect(two(of('dark'), of('light')), 'a word').toEqual([])
    expect(two(of('3f2a9c7e4b1d8f6012', { httpOnly: true }), of('9a8b7c6d5e4f302112', { httpOnly: true })), 'a login').toEqual([])
    expect(two(of('3f2a9c7e4b1d8f6012', { lasts: 3600 }), of('9a8b7c6d5e4f302112', { lasts: 3600 })), 'for an hour').toEqual([])
  })
})

describe('what nobody met', () => {
  it('is said of each item and host of the site, and only where somebody accepted', () => {
    expect(codes(counter, visit('accept'))).toEqual(['never-seen _c', 'never-seen https://c.example'])
    expect(codes(counter, visit('accept', { outcome: 'inconclusive' }))).toEqual([])
  })

  it('is a whole vendor of the catalogue, or nothing of it', () => {
    const vendor = { ga: { category: 'analytics', vendor: 'googleAnalytics', account: 'G-1A2B3C4D', items: [{ name: '_ga' }, { name: '_gid' }] } } as const
    expect(codes(vendor, visit('accept'))).toEqual(['never-seen ga'])
    expect(codes(vendor, visit('accept', { entries: [cookie('_ga')] }))).toEqual([])
  })
})

describe('the surfaces', () => {
  const button = { text: 'Accept all', width: 120, height: 44, fontSize: 16, fontWeight: 600, textContrast: 7, fillContrast: 5 }
  const surfaces = (given: Observation['surfaces']) => codes({}, visit('undecided', { surfaces: given }))

  it('are fair where both buttons are alike', () => {
    expect(surfaces({ accept: button, reject: { ...button, text: 'Reject all', width: 110 }, ticked: [] })).toEqual([])
  })

  it.each([{ width: 50 }, { height: 30 }, { fontSize: 12 }, { fontWeight: 400 }, { textContrast: 3 }, { fillContrast: 1 }])(
    'are not where the second has %o',
    (less) => {
      expect(surfaces({ accept: button, reject: { ...button, text: 'No', ...less } })).toEqual(['reject-unequal No'])
    },
  )

  it('have a way to refuse, no ticked box, a way back, and ask once', () => {
    expect(surfaces({ accept: button, ticked: ['analytics'], hasWayBack: false, isAskedAgain: true })).toEqual([
      'reject-missing Accept all',
      'box-ticked analytics',
      'no-way-back preferences',
      'refusal-not-kept Accept all',
    ])
  })

  it('have no name that block lists hide', () => {
    expect(surfaces({ accept: button, reject: button, names: ['cookie-banner', 'consentkit-ask'] })).toEqual(['blocked-name cookie-banner'])
    expect(
      codes(
        {},
        visit('undecided', {
          requests: [
            request('https://shop.example/js/cookie-banner.js', { type: 'script' }),
            request('https://shop.example/cookie-policy', { type: 'document' }),
          ],
        }),
      ),
    ).toEqual(['blocked-name /js/cookie-banner.js'])
  })
})
