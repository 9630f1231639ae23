import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { PreferencesModal } from '../src/index.js'
import { Terminal } from './designs/Terminal.js'
import { Ticket } from './designs/Ticket.js'
import { visitor } from './helpers/visitor.js'
import { withConsent } from './withConsent.js'

/** Designs that share nothing with the package's own: one of parts alone, one of the hook alone. */
const meta: Meta = { title: 'Designs', decorators: [withConsent()] }

export default meta

const ticket = () => (
  <>
    <Ticket />
    <PreferencesModal />
  </>
)

export const OfParts: StoryObj = {
  tags: ['visual'],
  render: ticket,
  play: async (context) => {
    expect(await visitor(context).findBanner()).toBeVisible()
  },
}

export const OfPartsAnswered: StoryObj = {
  tags: ['!autodocs'],
  render: ticket,
  play: async (context) => {
    const { findBanner, queryBanner, press, readRecord } = visitor(context)
    await press(await findBanner(), 'No, thanks')
    await waitFor(() => expect(queryBanner()).toBeNull())
    expect(readRecord()).toMatchObject({ act: 'reject-all' })
  },
}

export const OfHooks: StoryObj = {
  tags: ['visual'],
  render: () => <Terminal />,
  play: async ({ canvas }) => {
    expect(await canvas.findByRole('form', { name: 'Consent' })).toBeVisible()
  },
}

export const OfHooksAnswered: StoryObj = {
  tags: ['!autodocs'],
  render: () => <Terminal />,
  play: async (context) => {
    const { canvas, userEvent } = context
    await userEvent.click(await canvas.findByRole('checkbox', { name: '--analytics' }))
    await userEvent.click(canvas.getByRole('button', { name: 'as ticked' }))
    await waitFor(() => expect(canvas.queryByRole('form')).toBeNull())
    expect(visitor(context).readRecord()?.choices).toEqual({ sidebar: false, posthog: true, hotjar: true, marketing: false })
  },
}
