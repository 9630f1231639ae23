import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Banner, PreferencesButton, PreferencesForm, PreferencesModal } from '../src/index.js'
import { visitor } from './helpers/visitor.js'
import { withConsent } from './withConsent.js'

/** The themes of `consent-kit/themes/*.css`, each over the banner, the form and the button. */
const meta: Meta = {
  title: 'Themes',
  decorators: [withConsent()],
  render: () => (
    <>
      <PreferencesForm />
      <p>
        <PreferencesButton layout="button" />
      </p>
      <Banner layout="corner" />
      <PreferencesModal />
    </>
  ),
  play: async (context) => {
    const { findBanner, findForm } = visitor(context)
    expect(await findBanner()).toBeVisible()
    expect(await findForm()).toBeVisible()
  },
}

export default meta

const inTheme = (tokens: string): StoryObj => ({ globals: { tokens } })

export const Meadow: StoryObj = { ...inTheme('meadow'), tags: ['visual'] }
export const Midnight: StoryObj = inTheme('midnight')
export const Paper: StoryObj = inTheme('paper')
export const Poster: StoryObj = { ...inTheme('poster'), tags: ['visual'] }
export const Shadcn: StoryObj = inTheme('shadcn')
export const Tailwind: StoryObj = inTheme('tailwind')
