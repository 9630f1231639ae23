import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/*.stories.tsx'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, alias: { '#checkDeclaration': at('../src/core/checkDeclaration.ts'), '#EarlyBanner': at('../src/ui/EarlyBannerPlace.tsx') } },
  }),
}

export default config
