import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/locales/en.js'
import type { Messages } from '../../src/locales/Messages.js'

const folder = join(import.meta.dirname, '../../src/locales')
const tags = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'Messages' && !name.startsWith('en.'))
const nameOf = (tag: string) => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const load = async (tag: string): Promise<Messages> => (await import(`../../src/locales/${tag}.ts`))[nameOf(tag)]
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
const keys = Object.keys(en) as (keyof Messages)[]

/** The languages that are the same words to the eye. */
const english = ['en', 'en-US']

it('there are at least forty languages, every official one of the European Union among them', () => {
  expect(tags.length).toBeGreaterThanOrEqual(40)
  expect(tags).toEqual(expect.arrayContaining('bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')))
})

describe.each(tags)('%s', (tag) => {
  it('has every text, with the same holes, and no other', async () => {
    const words = await load(tag)
    expect(Object.keys(words)).toEqual(keys)
    for (const key of keys) {
      expect(words[key], key).toEqual(expect.stringMatching(/\S/))
      expect(holes(words[key]), key).toEqual(holes(en[key]))
    }
  })

  it('says which language it is, and which way it runs', async () => {
    const { lang, dir } = await load(tag)
    expect(lang).toBe(tag)
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang])
    expect(dir).toBe(['ar', 'fa', 'he'].includes(tag) ? 'rtl' : 'ltr')
  })

  it('is a translation', async () => {
    const words = await load(tag)
    const same = keys.filter((key) => key !== 'separator' && key !== 'dir' && words[key] === en[key])
    if (!english.includes(tag)) expect(same.length, same.join()).toBeLessThan(8)
  })

  it('tells accept and reject apart, and names neither twice', async () => {
    const { acceptAll, rejectAll, accept, reject, customize, save } = await load(tag)
    expect(new Set([acceptAll, rejectAll, accept, reject, customize, save]).size).toBe(6)
    // neither stands out by its length: half as long again at the most, in letters as they are seen
    const seen = (text: string) => [...new Intl.Segmenter(tag).segment(text)].length
    for (const [one, other] of [
      [acceptAll, rejectAll],
      [accept, reject],
    ] as const)
      expect(Math.abs(seen(one) - seen(other)), `${one} / ${other}`).toBeLessThanOrEqual(Math.max(4, seen(one) / 2))
  })

  it('weighs at most 1.5 kB', async () => {
    expect(gzipSync(JSON.stringify(await load(tag)), { level: 9 }).length).toBeLessThanOrEqual(1536)
  })
})
