import type { Meta, StoryObj } from '@storybook/react-vite'
import { Banner, PreferencesModal } from '../src/index.js'
import { answered, withConsent } from './withConsent.js'

const meta: Meta<typeof Banner> = {
  title: 'Banner',
  component: Banner,
  render: (args) => (
    <>
      <Banner {...args} />
      <PreferencesModal />
    </>
  ),
}

export default meta
type Story = StoryObj<typeof Banner>

export const Bar: Story = { tags: ['languages'], decorators: [withConsent()], args: { layout: 'bar' } }
export const Box: Story = { decorators: [withConsent()], args: { layout: 'box' } }
export const Corner: Story = { decorators: [withConsent()], args: { layout: 'corner' } }
export const Center: Story = { decorators: [withConsent()], args: { layout: 'center' } }

/** A service was added since the visitor answered: it alone is asked about. */
export const SomethingNew: Story = { decorators: [withConsent({ cookie: answered(['posthog'], ['sidebar', 'marketing']) })] }
