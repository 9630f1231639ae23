import type { Preview } from '@storybook/react-vite'
import '../src/ui/styles.css'
import './page.css'

const preview: Preview = {
  globalTypes: {
    theme: { description: 'Colour scheme', toolbar: { title: 'Theme', items: ['system', 'light', 'dark'], dynamicTitle: true } },
    direction: { description: 'Text direction', toolbar: { title: 'Direction', items: ['ltr', 'rtl'], dynamicTitle: true } },
  },
  initialGlobals: { theme: 'system', direction: 'ltr' },
  parameters: { layout: 'fullscreen' },
  decorators: [
    (Story, { globals }) => (
      <div data-consent-theme={globals.theme} dir={globals.direction}>
        <Story />
      </div>
    ),
  ],
}

export default preview
