import { describe, expect, it } from 'vitest'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { policyJson } from '../../../src/policy/policyJson.js'
import { policyMarkdown } from '../../../src/policy/policyMarkdown.js'

const consent = defineConsent({
  site: { name: 'Meadow', contact: [{ label: 'Privacy team', address: 'privacy@meadow.example', subject: 'Cookies & more' }] },
  updated: '2026-02-26',
  categories: { analytics: {} },
  services: {
    counter: {
      category: 'analytics',
      label: 'Counter',
      provider: { name: 'Counter Inc.', policyUrl: 'https://counter.example/a b>' },
      items: [{ name: '_c_*', duration: '1 year', purpose: 'Counts | visits.' }],
    },
  },
})

describe('the policy as Markdown', () => {
  const text = policyMarkdown(consent)
  const section = (title: string) => text.split(/^## /m).find((each) => each.startsWith(title))

  it('has the title, the dates and every section', () => {
    expect(text).toMatch(/^# Cookie policy\n\nLast changed on February 26, 2026\n\n## What cookies are\n\n/)
    expect(text.match(/^## .*$/gm)).toHaveLength(policyJson(consent).sections.length)
  })

  it('has a table of what each service stores, in which nothing of its own breaks it', () => {
    expect(section('Analytics')).toContain(
      [
        '| Name | Purpose | Duration | Kind | Provider |',
        '| --- | --- | --- | --- | --- |',
        String.raw`| \_c\_\* | Counts \| visits. | 1 year | Cookie | Counter Inc. |`,
      ].join('\n'),
    )
  })

  it('leads to where the page leads', () => {
    expect(section('Third parties')).toContain('- [Counter Inc.](<https://counter.example/a%20b%3E>)')
    expect(section('Contact')).toContain('](<mailto:privacy@meadow.example?subject=Cookies%20%26%20more>)')
  })
})

describe('the policy as JSON', () => {
  it('is plain data that says its format', () => {
    const data = policyJson(consent)
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
    expect(data).toMatchObject({ format: 'consent-kit-policy', version: 1, lang: 'en', updated: { date: '2026-02-26' } })
  })

  it('has the facts as declared beside what the page says', () => {
    const [services] =
      policyJson(consent)
        .sections.find(({ id }) => id === 'category-analytics')
        ?.blocks.filter(({ type }) => type === 'services') ?? []
    expect(services).toMatchObject({ services: [{ id: 'counter', items: [{ name: '_c_*', kind: 'cookie', duration: '1 year' }] }] })
  })
})
