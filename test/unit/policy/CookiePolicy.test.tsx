import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ConsentInput } from '../../../src/core/ConsentDeclaration.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { CookiePolicy, type CookiePolicyProps } from '../../../src/policy/index.js'
import { de } from '../../../src/policy/locales/de.js'
import { enUS } from '../../../src/policy/locales/en-US.js'
import { policies } from './policies.js'

const render = (declaration: ConsentInput, props: Partial<CookiePolicyProps> = {}) => {
  const article = document.createElement('div')
  const islands = { preferences: <form data-preferences="" />, receipt: <div data-receipt="" /> }
  article.innerHTML = renderToStaticMarkup(<CookiePolicy consent={defineConsent(declaration)} {...islands} {...props} />)
  return article
}
const headings = (page: Element, level = 'h2') => [...page.querySelectorAll(level)].map(({ textContent }) => textContent)

/** What can be read, with a space where the page has a new place; and where links lead. */
const read = (page: Element) =>
  page.innerHTML
    .replace(/<a href="([^"]*)"/g, '$1 <a')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe.each(Object.entries(policies))('the policy of %s', (_, { declaration, facts, sections }) => {
  const page = render(declaration, { sections, messages: enUS })

  it.each(facts.map((fact) => [fact]))('states %s', (fact) => {
    expect(read(page)).toMatch(fact)
  })

  it('has a place for every link within it, and each id once', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1))
    expect(targets).toEqual(ids)
  })
})

it('keeps the nine sections of FlaskTrack, in their order', () => {
  const { declaration, sections } = policies.flasktrack as (typeof policies)[string]
  expect(headings(render(declaration, { sections }))).toEqual([
    'What cookies are',
    'How FlaskTrack uses cookies',
    'Essential',
    'Authentication & Security',
    'User Preferences',
    'Analytics & Tracking',
    'Third parties',
    'Managing cookies',
    'Changes to this policy',
  ])
})

describe('a page', () => {
  const shop: ConsentInput = {
    site: { name: 'Meadow', contact: 'privacy@meadow.example' },
    updated: '2026-02-26',
    categories: { analytics: {}, marketing: { label: 'Adverts', sale: true } },
    services: {
      session: { category: 'essential', label: 'Sign-in', items: [{ name: 'sid', duration: 'session', purpose: 'Keeps you signed in.' }] },
      counter: {
        category: 'analytics',
        label: 'Counter',
        purpose: 'Counts visits.',
        provider: { name: 'Counter Inc.', country: 'US', policyUrl: 'https://counter.example/privacy' },
        items: [{ name: '_c', duration: '1 year' }],
      },
      heatmap: {
        category: 'analytics',
        label: 'Heat map',
        purpose: 'Shows where readers look.',
        provider: { name: 'Counter Inc.', country: 'US' },
        items: [{ name: '_c', duration: '1 year' }],
      },
    },
  }

  it('has the receipt under the rights, and speaks of it only where it is', () => {
    const withReceipt = render(shop)
    expect(withReceipt.querySelector('section[aria-labelledby=rights] [data-receipt]')).not.toBeNull()
    expect(withReceipt.textContent).toContain('Access: see when')
    expect(withReceipt.textContent).toContain('Portability: download')
    expect(render(shop, { receipt: null }).textContent).not.toMatch(/Access:|Portability:/)
    expect(render({ categories: {} }).querySelector('[data-receipt]'), 'where there is nothing to choose').toBeNull()
  })

  it('lists an item in two services in both', () => {
    expect([...render(shop).querySelectorAll('#category-analytics ~ table tbody')].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Counter _cCounts visits\.1 year/),
      expect.stringMatching(/^Heat map _cShows where readers look\.1 year/),
    ])
  })

  it('says that nothing is stored under a category, instead of an empty table', () => {
    const [section] = [...render(shop).querySelectorAll('section')].filter((each) => each.querySelector('#category-marketing'))
    expect(section?.textContent).toContain('Nothing is stored under this heading.')
    expect(section?.querySelector('table')).toBeNull()
  })

  it('names each provider once, with its country, its policy and what it is used for', () => {
    const [entry, ...others] = render(shop).querySelectorAll('#third-parties ~ ul > li')
    expect(others).toEqual([])
    expect(entry?.textContent).toBe('Counter Inc. (United States)Used for: Counter, Heat map')
    expect(entry?.querySelector('a')?.getAttribute('href')).toBe('https://counter.example/privacy')
  })

  it('sets the preferences in where there is something to choose, and only there', () => {
    expect(render(shop).querySelectorAll('[data-preferences]')).toHaveLength(1)
    expect(render({ categories: {} }).querySelectorAll('[data-preferences]')).toHaveLength(0)
  })

  it('starts its headings where the site says', () => {
    const page = render(shop, { headingLevel: 2 })
    expect(headings(page, 'h1')).toEqual([])
    expect(headings(page, 'h2')).toEqual(['Cookie policy'])
    expect(headings(page, 'h3')).toContain('Managing cookies')
  })

  it('leaves sections out, reorders, replaces and adds them as it is told', () => {
    const page = render(shop, {
      sections: (sections) => [
        { id: 'own', title: 'Our own', blocks: [{ type: 'text', text: 'Words of our own.' }] },
        ...sections.filter(({ id }) => id === 'contact' || id === 'what').toReversed(),
      ],
    })
    expect(headings(page)).toEqual(['Our own', 'Contact', 'What cookies are'])
  })

  it('gives its dates to machines too', () => {
    const page = render({ ...shop, effective: '2025-01-01', changes: [{ date: '2026-02-26', summary: 'Added a heat map.', asks: true }] })
    expect([...page.querySelectorAll('time')].map(({ dateTime, textContent }) => [dateTime, textContent])).toEqual([
      ['2025-01-01', 'In effect since January 1, 2025'],
      ['2026-02-26', 'Last changed on February 26, 2026'],
      ['2026-02-26', 'February 26, 2026'],
    ])
    expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toMatchObject({
      datePublished: '2025-01-01',
      dateModified: '2026-02-26',
      inLanguage: 'en',
    })
  })

  it('speaks the language that it is given, with the labels of the site', () => {
    const page = render(shop, { messages: de })
    expect(page.firstElementChild?.getAttribute('lang')).toBe('de')
    expect(headings(page)).toEqual(expect.arrayContaining(['Was Cookies sind', 'Notwendig', 'Analyse', 'Adverts', 'Kontakt']))
    expect(page.textContent).toContain('Zuletzt geändert am 26. Februar 2026')
    expect(render(shop, { messages: { ...de, dir: 'rtl' } }).firstElementChild?.getAttribute('dir')).toBe('rtl')
  })

  it('shows markup as text, and leads to no script', () => {
    const markup = '</script><img src="x" onerror="hack()"><b>bold</b>'
    const page = render({
      site: { name: markup, contact: [{ label: markup, address: 'javascript:hack()' }] },
      updated: '2026-02-26',
      changes: [{ date: '2026-01-01', summary: markup }],
      categories: { analytics: { label: markup, description: markup } },
      services: { counter: { category: 'analytics', label: markup, purpose: markup, provider: { name: markup }, items: [{ name: markup, purpose: markup }] } },
    })
    expect(page.querySelectorAll('img, b')).toHaveLength(0)
    expect(page.textContent).toContain(markup)
    expect([...page.querySelectorAll('a')].filter((link) => link.getAttribute('href')?.startsWith('javascript'))).toEqual([])
  })
})
