import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Messages } from '../../../src/locales/Messages.js'
import { en } from '../../../src/policy/locales/en.js'
import type { PolicyMessages } from '../../../src/policy/locales/PolicyMessages.js'

const tagsIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, '../../../src', folder))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !name.endsWith('Messages') && !name.startsWith('en.'))
const tags = tagsIn('policy/locales')
const nameOf = (tag: string) => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const load = async (tag: string): Promise<PolicyMessages> => (await import(`../../../src/policy/locales/${tag}.ts`))[nameOf(tag)]
const loadSurfaces = async (tag: string): Promise<Messages> => (await import(`../../../src/locales/${tag}.ts`))[nameOf(tag)]
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
const keys = Object.keys(en) as (keyof PolicyMessages)[]

it('are those of the surfaces', () => {
  expect(tags).toEqual(tagsIn('locales'))
})

describe.each(tags)('%s', (tag) => {
  it('has every text, with the same holes, and no other, beside those of the surfaces', async () => {
    const words = await load(tag)
    expect(Object.keys(words)).toEqual(keys)
    for (const key of keys) {
      expect(words[key], key).toEqual(expect.stringMatching(/\S/))
      expect(holes(words[key]), key).toEqual(holes(en[key]))
    }
    expect(words).toMatchObject(await loadSurfaces(tag))
  })

  it('is a translation', async () => {
    const words = await load(tag)
    const own = keys.slice(keys.indexOf('contents'))
    const same = own.filter((key) => words[key] === en[key])
    // one word may be the same, as "Contact" is in French
    if (!['en', 'en-US'].includes(tag)) expect(same.length, same.join()).toBeLessThan(2)
  })
})
