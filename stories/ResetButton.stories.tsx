import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { ResetButton } from '../src/policy/index.js'
import { withConsent } from './withConsent.js'

const meta: Meta<typeof ResetButton> = { title: 'ResetButton', component: ResetButton, args: { for: 'analytics' } }

export default meta
type Story = StoryObj<typeof ResetButton>

/** It deletes what its category has stored, and says what. */
export const Default: Story = {
  decorators: [withConsent()],
  play: async ({ canvas }) => {
    localStorage.setItem('ph_story', '1')
    await userEvent.click(await canvas.findByRole('button'))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('ph_story'))
    expect(localStorage.getItem('ph_story')).toBeNull()
  },
}
