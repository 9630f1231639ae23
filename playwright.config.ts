import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserFlags } from './scripts/browserFlags.mjs'
import { findChromium } from './scripts/findChromium.mjs'

const next = 'node node_modules/next/dist/bin/next'
const vite = 'node node_modules/vite/bin/vite.js'
const astro = 'node node_modules/astro/astro.js'

/** One that is ready when it serves `path`. */
const server = (cwd: string, command: string, port: number, path: string, env: Record<string, string> = {}) => ({
  command: `${command} --port ${port}`,
  cwd,
  url: `http://localhost:${port}${path}`,
  env: { NEXT_TELEMETRY_DISABLED: '1', ...env },
  timeout: 120_000,
  reuseExistingServer: false,
})

const signingKey = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')

/** The example, with a log of its own: its folder belongs to one process. */
const example = (command: string, port: number, env: Record<string, string> = {}) =>
  server('examples/next', command, port, '/icon.svg', {
    DATABASE_URL: join(import.meta.dirname, `test-results/consent-log-${port}`),
    CONSENT_LOG_KEY: signingKey,
    RECORDS_PASSWORD: 'of the tests',
    ...env,
  })

/** One page of one way of making pages, with the tests that say by a tag that they hold there. */
const rendering = (name: string, port: number, path: string, tags: RegExp, timeout?: number) => ({
  name,
  testMatch: ['firstPaint.spec.ts', 'rendering.spec.ts'],
  grep: tags,
  timeout,
  use: { baseURL: `http://localhost:${port}${path}` },
})

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // a machine that others use too is late now and then; what passes only then is counted and named as flaky
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  // the machine may be slow, and is waited for only as long as it is
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: findChromium(), args: browserFlags, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'production', testIgnore: 'rendering.spec.ts', grepInvert: /@strict|@without-password/, use: { baseURL: 'http://localhost:3210' } },
    { name: 'strict', grep: /@every-build|@strict(?!-)|@with-password/, use: { baseURL: 'http://localhost:3213' } },
    { name: 'dev', grep: /@every-build|@without-password/, timeout: 90_000, use: { baseURL: 'http://localhost:3212' } },
    rendering('vite-client', 3214, '/', /@every-rendering|@client-only/),
    rendering('vite-static', 3214, '/static.html', /@every-rendering|@in-html|@strict-policy/),
    rendering('next-15-app', 3215, '/app-router', /@every-rendering|@in-html/),
    rendering('next-15-pages', 3215, '/pages-router', /@every-rendering|@in-html|@react-18/),
    rendering('next-15-edge', 3215, '/edge', /@every-build/),
    rendering('next-15-app-dev', 3216, '/app-router', /@every-rendering/, 90_000),
    rendering('next-15-pages-dev', 3216, '/pages-router', /@every-rendering|@react-18/, 90_000),
    rendering('export', 3217, '/', /@every-rendering|@in-html/),
    rendering('webpack', 3211, '/', /@every-rendering|@in-html|@per-request/),
    rendering('cache-components', 3218, '/', /@every-rendering|@in-html|@per-request/),
    rendering('react-router', 3220, '/', /@every-rendering|@in-html|@per-request/),
    rendering('astro', 3221, '/', /@every-rendering|@in-html/),
  ],
  webServer: [
    example(`${next} start`, 3210),
    example(`${next} start`, 3213, { NEXT_DIST_DIR: '.next-strict', STRICT_CSP: '1' }),
    example(`${next} dev`, 3212, { RECORDS_PASSWORD: '' }),
    server('examples/vite', `${vite} preview --strictPort`, 3214, '/'),
    server('test/next-15', `${next} start`, 3215, '/app-router'),
    server('test/next-15', `${next} dev --turbopack`, 3216, '/vendor/counter.js', { NEXT_DIST_DIR: '.next-dev' }),
    // any server of files would do, and this one is there
    server('.', `${vite} preview test/rendering --outDir out --strictPort`, 3217, '/'),
    server('test/rendering', `${next} start`, 3211, '/', { RENDERING: 'webpack' }),
    server('test/rendering', `${next} start`, 3218, '/'),
    server('examples/react-router', `${vite} preview --strictPort`, 3220, '/icon.svg'),
    server('examples/astro', `${astro} preview`, 3221, '/', { ASTRO_TELEMETRY_DISABLED: '1' }),
  ],
})
