import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { PreferencesButton, PreferencesModal } from '../src/index.js'
import { visitor } from './helpers/visitor.js'
import { answered, withConsent } from './withConsent.js'

const refused = withConsent({ cookie: answered([], ['posthog', 'hotjar', 'sidebar', 'marketing']) })

const meta: Meta<typeof PreferencesButton> = {
  title: 'PreferencesButton',
  component: PreferencesButton,
  render: (args) => (
    <>
      <PreferencesButton {...args} />
      <PreferencesModal />
    </>
  ),
}

export default meta
type Story = StoryObj<typeof PreferencesButton>

export const Closed: Story = {
  decorators: [refused],
  tags: ['visual'],
  play: async (context) => {
    expect(await context.canvas.findByRole('button', { name: visitor(context).words.preferences })).toBeVisible()
  },
}

/** It opens the preferences, and has the focus again when they are closed. */
export const Opened: Story = {
  decorators: [refused],
  tags: ['!autodocs'],
  play: async (context) => {
    const { canvas, canvasElement } = context
    const { words, findPreferences, queryPreferences, press } = visitor(context)
    await press(canvasElement, words.preferences)
    const preferences = await findPreferences()
    await waitFor(() => expect(preferences).toContainElement(document.activeElement as HTMLElement))
    await press(preferences, words.close)
    await waitFor(() => expect(queryPreferences()).toBeNull())
    expect(canvas.getByRole('button', { name: words.preferences })).toHaveFocus()
  },
}

export const AsButton: Story = {
  decorators: [refused],
  tags: ['visual'],
  args: { layout: 'button' },
  play: async (context) => {
    expect(await context.canvas.findByRole('button', { name: visitor(context).words.preferences })).toBeVisible()
  },
}

/** Small, in a corner of the window; it shows whether something is allowed. */
const floating = (name: string, cookie: string): Story => ({
  args: { layout: 'floating' },
  decorators: [withConsent({ cookie })],
  play: async (context) => {
    const { words } = visitor(context)
    expect(await context.canvas.findByRole('button', { name: `${words.preferences} ${name}` })).toBeVisible()
  },
})

export const FloatingNone: Story = floating('0/4', answered([], ['posthog', 'hotjar', 'sidebar', 'marketing']))
export const FloatingSome: Story = { ...floating('1/4', answered(['posthog'], ['hotjar', 'sidebar', 'marketing'])), tags: ['visual'] }
export const FloatingAll: Story = floating('4/4', answered(['posthog', 'hotjar', 'sidebar', 'marketing'], []))
