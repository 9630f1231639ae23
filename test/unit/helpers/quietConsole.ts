import { afterEach, beforeEach, expect, vi } from 'vitest'

const said: string[] = []

/** What was said in the console so far; a test that expects it takes it, and what nobody takes fails the test. */
export const takeConsole = (): string[] => said.splice(0)

beforeEach(() => {
  said.length = 0
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void said.push(`${level}: ${words.map(String).join(' ')}`))
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(takeConsole(), 'the console stays quiet').toEqual([])
})
