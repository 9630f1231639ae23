import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findEngines } from './findEngines.mjs'

/** A project for each engine that is installed. Playwright only runs the tests: the browsers it can drive are built by it. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(import.meta.dirname, '../../test-results/engines'),
  workers: 2,
  forbidOnly: !!process.env.CI,
  // the machine may be slow, and is waited for only as long as it is
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  projects: Object.entries(findEngines()).flatMap(([name, program]) => (program ? { name } : [])),
})
