import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserFlags } from './scripts/browserFlags.mjs'
import { findChromium } from './scripts/findChromium.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const ownImports = {
  '#checkDeclaration': at('src/core/checkDeclaration.ts'),
  '#EarlyBanner': at('src/ui/EarlyBanner.tsx'),
  '#FramePlaceholder': at('src/ui/LazyFramePlaceholder.ts'),
}
const react18 = at('test/react-18/node_modules')

/** A browser without a window, where nothing moves. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath: findChromium(), args: browserFlags },
    contextOptions: { reducedMotion: 'reduce' },
  }),
  instances: [{ browser: 'chromium' as const }],
})

/** Dependencies found in the course of a run would reload its pages: those of a cache that is older than an import. */
const anew = { force: true }

export default defineConfig({
  test: {
    // vitest would leave one core to itself
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve: { alias: ownImports },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/unit/helpers/newPage.ts'],
          testTimeout: 60_000,
          environmentOptions: { jsdom: { url: 'https://www.example.com/' } },
        },
      },
      {
        // the same React tests, on the oldest React that is supported
        resolve: {
          alias: {
            ...ownImports,
            'react-dom': `${react18}/react-dom`,
            '@testing-library/react': `${react18}/@testing-library/react`,
            react: `${react18}/react`,
          },
        },
        test: {
          name: 'react-18',
          include: ['test/unit/{react,rights,ui}/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['test/unit/helpers/newPage.ts'],
          testTimeout: 60_000,
          environmentOptions: { jsdom: { url: 'https://www.example.com/' } },
        },
      },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      {
        // each story as it is, with its play function, then axe, which does not look below the fold (dequelabs/axe-core#5183)
        plugins: [storybookTest({ initialGlobals: { viewport: { value: 'tall' } } })],
        optimizeDeps: anew,
        test: { name: 'stories', testTimeout: 60_000, setupFiles: ['test/unit/helpers/quietConsole.ts'], browser: chromium() },
      },
      {
        // the same stories in other schemes, themes and languages
        resolve: { alias: ownImports },
        optimizeDeps: anew,
        test: { name: 'surroundings', testTimeout: 60_000, include: ['test/stories/*.test.ts'], browser: chromium() },
      },
    ],
  },
})
