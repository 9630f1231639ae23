import { defineConfig } from '@playwright/test'
export default defineConfig({
  testDir: '.',
  outputDir: '/tmp/pw-results',
  workers: 2,
  fullyParallel: true,
  timeout: 30000,
  reporter: [['line']],
  use: {
    browserName: 'chromium',
    baseURL: 'http://localhost:3310',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
  },
})
