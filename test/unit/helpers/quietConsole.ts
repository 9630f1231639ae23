import { afterEach, beforeEach, expect, vi } from 'vitest'

const said: string[] = []

// of the test itself and not of what it tests: Storybook turns the environment off while it waits, and what is fetched may come just then
const ofTheTest = 'The current testing environment is not configured to support act'

/** What was said in the console so far; a test that expects it takes it, and what nobody takes fails the test. */
export const takeConsole = (): string[] => said.splice(0)

beforeEach(() => {
  said.length = 0
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      if (!String(words[0]).startsWith(ofTheTest)) said.push(`${level}: ${words.map(String).join(' ')}`)
    })
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(takeConsole(), 'the console stays quiet').toEqual([])
})
