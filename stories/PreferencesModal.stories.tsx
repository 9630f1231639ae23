import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect } from 'react'
import { expect, waitFor } from 'storybook/test'
import {
  Banner,
  CategoryServices,
  ChoiceLabel,
  ChoiceSwitch,
  ChoiceText,
  CloseButton,
  PreferencesActions,
  PreferencesAdded,
  PreferencesCategories,
  PreferencesCategory,
  PreferencesDate,
  PreferencesModal,
  PreferencesRoot,
  PreferencesService,
  PreferencesSignal,
  PreferencesStatus,
  PreferencesText,
  PreferencesTitle,
  SaveButton,
  ServiceItems,
  ServiceProvidedBy,
  useConsent,
} from '../src/index.js'
import { fill } from '../src/words/fill.js'
import { visitor } from './helpers/visitor.js'
import { answered, withConsent } from './withConsent.js'

/** Opens the preferences as soon as it is there. */
function OpenPreferences() {
  const { openPreferences } = useConsent()
  useEffect(openPreferences, [openPreferences])
  return null
}

const meta: Meta<typeof PreferencesModal> = {
  title: 'PreferencesModal',
  component: PreferencesModal,
  subcomponents: {
    PreferencesRoot,
    PreferencesTitle,
    CloseButton,
    PreferencesText,
    PreferencesAdded,
    PreferencesSignal,
    PreferencesDate,
    PreferencesCategories,
    PreferencesCategory,
    CategoryServices,
    PreferencesService,
    ChoiceLabel,
    ChoiceSwitch,
    ChoiceText,
    ServiceProvidedBy,
    ServiceItems,
    PreferencesActions,
    SaveButton,
    PreferencesStatus,
  },
  render: (args) => (
    <>
      <OpenPreferences />
      <Banner />
      <PreferencesModal {...args} />
    </>
  ),
}

export default meta
type Story = StoryObj<typeof PreferencesModal>

export const Undecided: Story = {
  tags: ['visual', 'languages', 'themes'],
  decorators: [withConsent()],
  play: async (context) => {
    const { findPreferences, switchOf } = visitor(context)
    const preferences = await findPreferences()
    expect(preferences).toBeVisible()
    for (const id of ['functional', 'analytics', 'marketing']) expect(switchOf(preferences, id)).not.toBeChecked()
  },
}

export const Answered: Story = {
  tags: ['visual'],
  decorators: [withConsent({ cookie: answered(['posthog', 'hotjar'], ['sidebar', 'marketing']) })],
  play: async (context) => {
    const { findPreferences, switchOf } = visitor(context)
    const preferences = await findPreferences()
    expect(switchOf(preferences, 'analytics')).toBeChecked()
    for (const id of ['functional', 'marketing']) expect(switchOf(preferences, id)).not.toBeChecked()
  },
}

/** A category's switch is that of all its services; what is saved is what is switched. */
export const Saved: Story = {
  tags: ['!autodocs'],
  decorators: [withConsent()],
  play: async (context) => {
    const { words, findPreferences, queryPreferences, queryBanner, openDetails, press, flip, switchOf, readRecord } = visitor(context)
    const preferences = await findPreferences()
    await openDetails(preferences)
    await flip(preferences, 'analytics')
    for (const id of ['analytics', 'posthog', 'hotjar']) expect(switchOf(preferences, id)).toBeChecked()
    await flip(preferences, 'hotjar')
    expect(switchOf(preferences, 'analytics')).not.toBeChecked()
    expect(switchOf(preferences, 'posthog')).toBeChecked()
    expect(readRecord()).toBeNull()
    await press(preferences, words.save)
    await waitFor(() => expect(queryPreferences()).toBeNull())
    expect(queryBanner()).toBeNull()
    expect(readRecord()).toMatchObject({ act: 'save', choices: { sidebar: false, posthog: true, hotjar: false, marketing: false } })
  },
}

/** Accept all and reject all are on this layer too. */
export const Withdrawn: Story = {
  ...Answered,
  tags: ['!autodocs'],
  play: async (context) => {
    const { words, findPreferences, queryPreferences, press, readRecord } = visitor(context)
    await press(await findPreferences(), words.rejectAll)
    await waitFor(() => expect(queryPreferences()).toBeNull())
    expect(readRecord()).toMatchObject({ choices: { sidebar: false, posthog: false, hotjar: false, marketing: false } })
  },
}

/** A service was added since the visitor answered: it is named, marked and off. */
export const SomethingNew: Story = {
  tags: ['visual'],
  decorators: [withConsent({ cookie: answered(['posthog'], ['sidebar', 'marketing']) })],
  play: async (context) => {
    const { words, findPreferences, openDetails } = visitor(context)
    const preferences = await findPreferences()
    expect(preferences).toHaveTextContent(fill(words.added, { services: 'Hotjar' }))
    await openDetails(preferences)
    expect(preferences.querySelector('[data-consent-id="hotjar"]')).toHaveAttribute('data-consent-added')
    expect(preferences.querySelector('[data-consent-id="posthog"]')).not.toHaveAttribute('data-consent-added')
  },
}

/** Where the law is opt-out, a visitor who sends Global Privacy Control is told that it is honoured. */
export const SignalHonoured: Story = {
  decorators: [withConsent({ regime: 'opt-out', record: { record: null, regime: 'opt-out', gpc: true, allows: () => false } })],
  play: async (context) => {
    const { words, findPreferences } = visitor(context)
    expect(await findPreferences()).toHaveTextContent(words.signalHonoured)
  },
}

/** What was saved is said once the dialog has gone. */
export const SavedSome: Story = {
  tags: ['!autodocs'],
  decorators: [withConsent()],
  play: async (context) => {
    const { words, findPreferences, flip, press } = visitor(context)
    const preferences = await findPreferences()
    await flip(preferences, 'analytics')
    await press(preferences, words.save)
    await waitFor(() => expect(context.canvas.getByRole('status')).toHaveTextContent(fill(words.savedSome, { services: `PostHog${words.separator}Hotjar` })))
  },
}
