import { expect, it } from 'vitest'
import type { AuditReport } from '../../../src/audit/AuditReport.js'
import { exitStatus } from '../../../src/audit/exitStatus.js'

const finding = (severity: 'error' | 'warning') => ({ severity }) as AuditReport['findings'][number]
const visit = (outcome: 'done' | 'inconclusive') => ({ outcome }) as AuditReport['visits'][number]
const status = (report: Partial<AuditReport>) => exitStatus({ findings: [], problems: [], visits: [visit('done')], ...report })

it('is 0 for a clean site, also with warnings', () => {
  expect(status({})).toBe(0)
  expect(status({ findings: [finding('warning')] })).toBe(0)
})

it('is 2 where something could not be looked at', () => {
  expect(status({ problems: [{ message: 'It did not answer.' }] })).toBe(2)
  expect(status({ visits: [visit('done'), visit('inconclusive')] })).toBe(2)
  expect(status({ visits: [] })).toBe(2)
})

it('is 1 where there is an error, whatever else went wrong', () => {
  expect(status({ findings: [finding('warning'), finding('error')], problems: [{ message: 'It did not answer.' }], visits: [visit('inconclusive')] })).toBe(1)
})
