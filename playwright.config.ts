import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/findChromium.mjs'

const example = 'examples/next'
const next = 'node node_modules/next/dist/bin/next'

/** Without the network's noise: nothing that the browser itself would send. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const server = (command: string, port: number, env: Record<string, string> = {}) => ({
  command: `${command} --port ${port}`,
  cwd: example,
  url: `http://localhost:${port}/icon.svg`,
  env: { NEXT_TELEMETRY_DISABLED: '1', ...env },
  timeout: 120_000,
  reuseExistingServer: false,
})

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: findChromium(), args: browserFlags, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'production', grepInvert: /@strict/, use: { baseURL: 'http://localhost:3210' } },
    { name: 'webpack', grep: /@every-build/, use: { baseURL: 'http://localhost:3211' } },
    { name: 'strict', grep: /@every-build|@strict/, use: { baseURL: 'http://localhost:3213' } },
    { name: 'dev', grep: /@every-build/, timeout: 90_000, use: { baseURL: 'http://localhost:3212' } },
  ],
  webServer: [
    server(`${next} start`, 3210),
    server(`${next} start`, 3211, { NEXT_DIST_DIR: '.next-webpack' }),
    server(`${next} start`, 3213, { NEXT_DIST_DIR: '.next-strict', STRICT_CSP: '1' }),
    server(`${next} dev`, 3212),
  ],
})
