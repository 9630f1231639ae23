import type { Meta, StoryObj } from '@storybook/react-vite'
import { PreferencesButton, PreferencesForm, PreferencesModal } from '../src/index.js'
import { answered, OpenPreferences, withConsent } from './withConsent.js'

const meta: Meta = { title: 'Preferences' }

export default meta

export const Modal: StoryObj = { decorators: [withConsent()], render: () => <OpenPreferences /> }

export const ModalAnswered: StoryObj = {
  decorators: [withConsent({ cookie: answered(['posthog', 'hotjar'], ['sidebar', 'marketing']) })],
  render: () => <OpenPreferences />,
}

export const Form: StoryObj = { decorators: [withConsent()], render: () => <PreferencesForm /> }

export const Button: StoryObj = {
  decorators: [withConsent({ cookie: answered([], ['posthog', 'hotjar', 'sidebar', 'marketing']) })],
  render: () => (
    <>
      <PreferencesButton />
      <PreferencesModal />
    </>
  ),
}
