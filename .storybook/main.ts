import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // the stories have a theme of their own to switch
  features: { backgrounds: false },
  // the other one does not look beyond a file, where most props come from
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      include: ['src/**/*.tsx'],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      propFilter: ({ parent }) => !parent?.fileName.includes('node_modules'),
    },
  },
  viteFinal: (vite) => ({
    ...vite,
    // "use client" says nothing to a page without a server
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { checks: { pluginTimings: false }, onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log) },
    },
    resolve: {
      ...vite.resolve,
      alias: {
        '#checkDeclaration': at('../src/core/checkDeclaration.ts'),
        '#EarlyBanner': at('../src/ui/EarlyBannerPlace.tsx'),
        '#FramePlaceholder': at('../src/ui/LazyFramePlaceholder.ts'),
      },
    },
  }),
}

export default config
