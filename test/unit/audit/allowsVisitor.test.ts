import { describe, expect, it } from 'vitest'
import type { VisitorName, VisitPhase } from '../../../src/audit/AuditReport.js'
import { allowsVisitor } from '../../../src/audit/allowsVisitor.js'
import { visitorNames } from '../../../src/audit/visitorNames.js'
import { defineConsent } from '../../../src/core/defineConsent.js'

const consent = defineConsent({
  categories: { analytics: {}, marketing: { sale: true } },
  services: { counter: { category: 'analytics' }, pixel: { category: 'marketing' }, session: { category: 'essential' } },
})

const allowed = (visitor: VisitorName, phase: VisitPhase, regime: 'opt-in' | 'opt-out' | 'notice' = 'opt-in') =>
  ['session', 'counter', 'pixel', 'stranger'].filter((id) => allowsVisitor(consent, id, visitor, phase, regime))

describe('what the declaration allows', () => {
  it.each([
    ['undecided', 'before', ['session']],
    ['refuse', 'answered', ['session']],
    ['accept', 'before', ['session']],
    ['accept', 'answered', ['session', 'counter', 'pixel']],
    ['only:analytics', 'answered', ['session', 'counter']],
    ['only:marketing', 'answered', ['session', 'pixel']],
    ['withdraw', 'answered', ['session', 'counter', 'pixel']],
    ['withdraw', 'withdrawn', ['session']],
    ['gpc', 'before', ['session']],
  ] as const)('%s, %s', (visitor, phase, ids) => {
    expect(allowed(visitor, phase)).toEqual(ids)
  })

  it('under opt-out everything until there is an answer, but for a signal what is no sale', () => {
    expect(allowed('undecided', 'before', 'opt-out')).toEqual(['session', 'counter', 'pixel'])
    expect(allowed('gpc', 'before', 'opt-out')).toEqual(['session', 'counter'])
    expect(allowed('refuse', 'answered', 'opt-out')).toEqual(['session'])
  })
})

it('each optional category is accepted alone, unless that would be all of them', () => {
  expect(visitorNames(consent)).toEqual(['undecided', 'refuse', 'accept', 'only:analytics', 'only:marketing', 'withdraw', 'gpc'])
  expect(visitorNames(consent, false, false)).toEqual(['undecided', 'refuse', 'accept', 'gpc'])
  expect(visitorNames(defineConsent({ categories: { analytics: {} } }))).toEqual(['undecided', 'refuse', 'accept', 'withdraw', 'gpc'])
})
