import { expect, it } from 'vitest'
import { jsonReport } from '../../../../src/audit/reports/jsonReport.js'
import { sampleReport } from '../../helpers/sampleReport.js'

it('is the report, without its pictures', () => {
  expect(JSON.parse(jsonReport(sampleReport))).toEqual({ ...JSON.parse(JSON.stringify(sampleReport)), visits: expect.any(Array) })
  expect(jsonReport(sampleReport)).not.toContain('data:image')
})

it('has the pictures where they are asked for', () => {
  expect(JSON.parse(jsonReport(sampleReport, { pictures: true }))).toEqual(JSON.parse(JSON.stringify(sampleReport)))
  expect(jsonReport(sampleReport, { pictures: true })).toContain('data:image/png')
})
