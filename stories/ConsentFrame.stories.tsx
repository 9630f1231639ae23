import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { ConsentFrame, defineConsent } from '../src/index.js'
import { answered, withConsent } from './withConsent.js'

const withProvider = (name: string) =>
  defineConsent({
    categories: { marketing: {} },
    services: { video: { category: 'marketing', label: 'Video', provider: { name, policyUrl: '#policy' } } },
  })
const consent = withProvider('Video Ltd')
const picture = (colour: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="${colour}" d="M0 0h16v9H0z"/></svg>`)}`

const meta: Meta<typeof ConsentFrame> = {
  title: 'ConsentFrame',
  component: ConsentFrame,
  // the player's own page: no story goes to the network
  args: { for: 'video', src: picture('seagreen'), title: 'The tour of Meadow' },
}

export default meta
type Story = StoryObj<typeof ConsentFrame>

export const Placeholder: Story = { decorators: [withConsent({ consent })] }
export const WithPoster: Story = { decorators: [withConsent({ consent })], args: { poster: picture('lightsteelblue') } }
export const LongProviderName: Story = {
  decorators: [withConsent({ consent: withProvider('Internationale Gesellschaft für die Übertragung bewegter Bilder und Töne mbH & Co. KG') })],
  args: { width: 300, height: 250 },
}
export const Allowed: Story = { decorators: [withConsent({ consent, cookie: answered(['video'], []) })] }

export const LoadedOnce: Story = {
  decorators: [withConsent({ consent })],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Load once' }))
    await expect(canvas.getByTitle('The tour of Meadow')).toHaveFocus()
  },
}
