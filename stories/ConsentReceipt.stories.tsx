import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { ConsentReceipt } from '../src/policy/index.js'
import '../src/policy/policy.css'
import { visitor } from './helpers/visitor.js'
import { answered, withConsent } from './withConsent.js'

const meta: Meta<typeof ConsentReceipt> = { title: 'ConsentReceipt', component: ConsentReceipt }

export default meta
type Story = StoryObj<typeof ConsentReceipt>

export const Undecided: Story = {
  decorators: [withConsent()],
  play: async ({ canvas }) => {
    expect(await canvas.findByText('You have not chosen yet.')).toBeVisible()
  },
}

/** Some things allowed, some refused, and a number of the site's own to name in a letter. */
export const Chosen: Story = {
  args: { reference: 'R-2026-0001' },
  decorators: [withConsent({ cookie: answered(['posthog', 'sidebar'], ['hotjar', 'marketing']) })],
  play: async ({ canvas }) => {
    expect(await canvas.findByText('You chose one by one.')).toBeVisible()
    expect(canvas.getByText('R-2026-0001')).toBeVisible()
  },
}

/** One category is turned off, and the others stay as they are; then everything is. */
export const Withdrawn: Story = {
  tags: ['!autodocs'],
  decorators: [withConsent({ cookie: answered(['posthog', 'hotjar', 'sidebar', 'marketing'], []) })],
  play: async (context) => {
    const { canvas, canvasElement } = context
    const { readRecord } = visitor(context)
    await canvas.findByText('You chose one by one.')
    await userEvent.click(canvasElement.querySelector('[data-consent-action=withdraw][data-consent-id=analytics]') as HTMLElement)
    expect(readRecord()).toMatchObject({ choices: { posthog: false, hotjar: false, sidebar: true, marketing: true } })
    await userEvent.click(canvas.getByRole('button', { name: 'Turn everything optional off' }))
    expect(readRecord()).toMatchObject({ act: 'reject-all', choices: { sidebar: false, marketing: false } })
    expect(canvas.getByRole('status')).toHaveTextContent('You took back what you had allowed.')
  },
}
