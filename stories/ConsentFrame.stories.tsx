import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ConsentFrame, type ConsentInput } from '../src/index.js'
import { visitor } from './helpers/visitor.js'
import { answered, withConsent } from './withConsent.js'

const withProvider = (name: string): ConsentInput => ({
  categories: { marketing: {} },
  services: { video: { category: 'marketing', label: 'Video', provider: { name, policyUrl: '#policy' } } },
})
const declaration = withProvider('Video Ltd')
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

export const Placeholder: Story = { decorators: [withConsent({ declaration })] }
export const WithPoster: Story = { decorators: [withConsent({ declaration })], args: { poster: picture('lightsteelblue') } }
export const LongProviderName: Story = {
  decorators: [withConsent({ declaration: withProvider('Internationale Gesellschaft für die Übertragung bewegter Bilder und Töne mbH & Co. KG') })],
  args: { width: 300, height: 250 },
}
export const Allowed: Story = { decorators: [withConsent({ declaration, cookie: answered(['video'], []) })] }

export const LoadedOnce: Story = {
  decorators: [withConsent({ declaration })],
  play: async (context) => {
    const { canvas, canvasElement } = context
    const { words, press } = visitor(context)
    await canvas.findByRole('button', { name: words.frameOnce })
    await press(canvasElement, words.frameOnce)
    await expect(canvas.getByTitle('The tour of Meadow')).toHaveFocus()
  },
}
