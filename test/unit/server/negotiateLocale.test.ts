// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { negotiateLocale } from '../../../src/server/negotiateLocale.js'

const locales = ['en', 'de', 'fr', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant', 'nb', 'en-GB', 'sr-Latn'] as const
const ask = (header: string) => new Headers({ 'accept-language': header })

describe('negotiateLocale', () => {
  it.each([
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['DE-ch', 'de'],
    ['fr-CA, en;q=0.9', 'fr'],
    ['en;q=0.5, fr;q=0.9', 'fr'],
    ['ja, de;q=0.1', 'de'],
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-PT'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['no', 'nb'],
    ['en-AU', 'en-GB'],
    ['en-US', 'en'],
    ['*', 'en'],
    ['ja, *;q=0.5', 'en'],
    ['de;q=0, fr', 'fr'],
    ['ja', 'en'],
    ['', 'en'],
    ['rubbish!!, ;q=1, x_y, fr;q=0.3', 'fr'],
    ['de ; q=0.3, fr;\tq=0.2', 'de'],
    ['i-klingon-toolongsubtag, de', 'de'],
    ['xx-1, de', 'de'],
  ])('reads %j as %s', (header, expected) => {
    expect(negotiateLocale(ask(header), locales)).toBe(expected)
  })

  it('gives the fallback to whoever reads none of the locales, or sends no header', () => {
    expect(negotiateLocale(ask('ja'), locales, 'fr')).toBe('fr')
    expect(negotiateLocale(new Headers(), locales, 'fr')).toBe('fr')
    expect(negotiateLocale(new Headers(), locales)).toBe('en')
  })

  it('gives a locale as it was written', () => {
    expect(negotiateLocale(ask('pt-br'), ['en', 'PT-br'])).toBe('PT-br')
  })

  it('reads no more of a header than a browser sends', () => {
    expect(negotiateLocale(ask(`${'ja,'.repeat(2000)}de`), locales)).toBe('en')
  })

  it('throws where there is no locale, or one that is none', () => {
    expect(() => negotiateLocale(ask('de'), [])).toThrow(RangeError)
    expect(() => negotiateLocale(ask('de'), ['en', 'x_y!'])).toThrow(RangeError)
  })
})
