import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { browserFlags } from '../../scripts/browserFlags.mjs'
import { findChromium } from '../../scripts/findChromium.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const port = 3219

// the screenshots were taken on Linux, whose Chromium draws them the same on every machine; others draw letters in their own way
const tolerance = process.platform === 'linux' ? { threshold: 0.1, maxDiffPixels: 100 } : { maxDiffPixelRatio: 0.02 }

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results/visual`,
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  updateSnapshots: 'none',
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: `${root}/test-results/visual.json` }]],
  expect: { timeout: 15_000, toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', ...tolerance } },
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findChromium(), args: [...browserFlags, '--disable-lcd-text'] },
  },
  webServer: {
    // any server of files would do, and this one is there
    command: `node node_modules/vite/bin/vite.js preview --outDir test-results/stories --port ${port} --strictPort`,
    cwd: root,
    url: `http://localhost:${port}/index.json`,
    reuseExistingServer: false,
  },
})
