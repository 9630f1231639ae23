import type { Preview } from '@storybook/react-vite'
import { StrictMode } from 'react'
import { configure } from 'storybook/test'
import { MINIMAL_VIEWPORTS } from 'storybook/viewport'
import '../src/ui/styles.css'
import { storyCookie } from '../stories/helpers/storyCookie.js'
import { languages } from './languages.js'
import './page.css'
import { themes } from './themes.js'

// what is waited for may have to be fetched, by a machine that has other things to do
configure({ asyncUtilTimeout: 10_000 })

const inItself = (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag)

const preview: Preview = {
  globalTypes: {
    theme: { description: 'Colour scheme', toolbar: { title: 'Scheme', icon: 'contrast', items: ['system', 'light', 'dark'], dynamicTitle: true } },
    tokens: { description: 'Theme of the site', toolbar: { title: 'Theme', icon: 'paintbrush', items: Object.keys(themes), dynamicTitle: true } },
    locale: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: Object.keys(languages).map((tag) => ({ value: tag, title: inItself(tag), right: tag })),
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: { title: 'Direction', icon: 'transfer', items: [{ value: 'auto', title: 'As the language' }, 'ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'system', tokens: 'default', locale: 'en', direction: 'auto' },
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    viewport: { options: { ...MINIMAL_VIEWPORTS, tall: { name: 'Tall', type: 'desktop', styles: { width: '1200px', height: '2400px' } } } },
    // each in a frame of its own: a surface keeps to the edges of its window
    docs: { story: { inline: false, height: '34rem' } },
  },
  loaders: [
    async ({ globals: { locale, direction } }) => {
      const messages = await languages[locale]?.()
      return { messages: direction === 'auto' ? messages : { ...messages, dir: direction } }
    },
  ],
  beforeEach:
    ({ id }) =>
    () =>
      storyCookie(id).clear(),
  decorators: [
    (Story, { globals, loaded: { messages } }) => (
      <StrictMode>
        <div className="page" data-consent-theme={globals.theme} lang={messages.lang} dir={messages.dir}>
          <style>{themes[globals.tokens]}</style>
          <Story />
        </div>
      </StrictMode>
    ),
  ],
}

export default preview
