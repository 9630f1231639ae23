import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { PreferencesForm } from '../src/index.js'
import { fill } from '../src/words/fill.js'
import { visitor } from './helpers/visitor.js'
import { withConsent } from './withConsent.js'

const meta: Meta<typeof PreferencesForm> = { title: 'PreferencesForm', component: PreferencesForm }

export default meta
type Story = StoryObj<typeof PreferencesForm>

export const Undecided: Story = {
  tags: ['visual'],
  decorators: [withConsent()],
  play: async (context) => {
    const { words, findForm } = visitor(context)
    expect((await findForm()).textContent).toContain(words.preferencesText)
  },
}

/** All that a category's services are and store. */
export const Details: Story = {
  tags: ['visual', 'languages'],
  decorators: [withConsent()],
  play: async (context) => {
    const { findForm, openDetails, switchOf } = visitor(context)
    const form = await findForm()
    await openDetails(form)
    expect(switchOf(form, 'hotjar')).toBeVisible()
    expect(form).toHaveTextContent('csrf_token')
  },
}

/** Each switch is saved as it is switched, and answers nothing else. */
export const AtOnce: Story = {
  args: { saves: 'at-once' },
  decorators: [withConsent()],
  play: async (context) => {
    const { canvas } = context
    const { words, findForm, flip, readRecord } = visitor(context)
    const form = await findForm()
    expect(canvas.queryByRole('button', { name: words.save })).toBeNull()
    await flip(form, 'analytics')
    expect(readRecord()).toMatchObject({ act: 'save', choices: { posthog: true, hotjar: true } })
    expect(canvas.getByRole('status').textContent).toBe(fill(words.savedSome, { services: ['PostHog', 'Hotjar'].join(words.separator) }))
  },
}

/** What is saved is said, for everybody to hear, until a switch says otherwise. */
export const Saved: Story = {
  tags: ['!autodocs', 'visual', 'languages'],
  decorators: [withConsent()],
  play: async (context) => {
    const { canvas } = context
    const { words, findForm, press, flip, readRecord } = visitor(context)
    const form = await findForm()
    const status = canvas.getByRole('status', { hidden: true })
    expect(status).toBeEmptyDOMElement()
    await flip(form, 'analytics')
    await press(form, words.save)
    expect(status.textContent).toBe(fill(words.savedSome, { services: ['PostHog', 'Hotjar'].join(words.separator) }))
    expect(readRecord()).toMatchObject({ act: 'save', choices: { sidebar: false, posthog: true, hotjar: true, marketing: false } })
    await flip(form, 'marketing')
    expect(status).toBeEmptyDOMElement()
    await press(form, words.acceptAll)
    expect(status.textContent).toBe(words.savedAll)
    await press(form, words.rejectAll)
    expect(status.textContent).toBe(words.savedNone)
  },
}
