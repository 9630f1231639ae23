import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { AcceptButton, Banner, BannerActions, BannerRoot, BannerText, BannerTitle, CustomizeButton, PreferencesModal, RejectButton } from '../src/index.js'
import { fill } from '../src/words/fill.js'
import { visitor } from './helpers/visitor.js'
import { answered, withConsent } from './withConsent.js'

const meta: Meta<typeof Banner> = {
  title: 'Banner',
  component: Banner,
  subcomponents: { BannerRoot, BannerTitle, BannerText, BannerActions, AcceptButton, RejectButton, CustomizeButton },
  render: (args) => (
    <>
      <Banner {...args} />
      <PreferencesModal />
    </>
  ),
}

export default meta
type Story = StoryObj<typeof Banner>

const isThere: Story['play'] = async (context) => {
  expect(await visitor(context).findBanner()).toBeVisible()
}

export const Bar: Story = { tags: ['visual', 'languages'], decorators: [withConsent()], args: { layout: 'bar' }, play: isThere }
export const Box: Story = { tags: ['visual', 'themes'], decorators: [withConsent()], args: { layout: 'box' }, play: isThere }
export const Corner: Story = { tags: ['visual'], decorators: [withConsent()], args: { layout: 'corner' }, play: isThere }
export const Center: Story = { tags: ['visual'], decorators: [withConsent()], args: { layout: 'center' }, play: isThere }

/** A service was added since the visitor answered: it alone is asked about. */
export const SomethingNew: Story = {
  tags: ['visual', 'languages'],
  decorators: [withConsent({ cookie: answered(['posthog'], ['sidebar', 'marketing']) })],
  play: async (context) => {
    const { words, findBanner } = visitor(context)
    expect((await findBanner()).textContent).toContain(fill(words.bannerTextAdded, { services: 'Hotjar' }))
  },
}

export const Accepted: Story = {
  tags: ['!autodocs'],
  decorators: [withConsent()],
  play: async (context) => {
    const { words, findBanner, queryBanner, press, readRecord } = visitor(context)
    await press(await findBanner(), words.acceptAll)
    await waitFor(() => expect(queryBanner()).toBeNull())
    expect(readRecord()).toMatchObject({ act: 'accept-all', choices: { sidebar: true, posthog: true, hotjar: true, marketing: true } })
  },
}

export const Rejected: Story = {
  tags: ['!autodocs'],
  decorators: [withConsent()],
  play: async (context) => {
    const { words, findBanner, queryBanner, press, readRecord } = visitor(context)
    await press(await findBanner(), words.rejectAll)
    await waitFor(() => expect(queryBanner()).toBeNull())
    expect(readRecord()).toMatchObject({ act: 'reject-all', choices: { sidebar: false, posthog: false, hotjar: false, marketing: false } })
  },
}

/** The answer to what is new leaves every earlier one as it was. */
export const SomethingNewAccepted: Story = {
  ...SomethingNew,
  tags: ['!autodocs'],
  play: async (context) => {
    const { words, findBanner, queryBanner, press, readRecord } = visitor(context)
    await press(await findBanner(), words.accept)
    await waitFor(() => expect(queryBanner()).toBeNull())
    expect(readRecord()?.choices).toEqual({ sidebar: false, posthog: true, hotjar: true, marketing: false })
  },
}

/** Customize opens the preferences, with the focus inside and every switch off. */
export const Customized: Story = {
  tags: ['!autodocs'],
  decorators: [withConsent()],
  play: async (context) => {
    const { words, findBanner, findPreferences, press, switchOf } = visitor(context)
    await press(await findBanner(), words.customize)
    const preferences = await findPreferences()
    await waitFor(() => expect(preferences).toContainElement(document.activeElement as HTMLElement))
    for (const id of ['functional', 'analytics', 'marketing']) expect(switchOf(preferences, id)).not.toBeChecked()
  },
}

/** Escape saves nothing of what was switched, and gives the focus back. */
export const Escaped: Story = {
  tags: ['!autodocs'],
  decorators: [withConsent()],
  play: async (context) => {
    const { words, findBanner, findPreferences, queryPreferences, press, flip, switchOf, readRecord } = visitor(context)
    const banner = await findBanner()
    await press(banner, words.customize)
    const preferences = await findPreferences()
    await flip(preferences, 'marketing')
    expect(switchOf(preferences, 'marketing')).toBeChecked()
    // what a browser does at Escape, a key that no script can press
    preferences.requestClose()
    await waitFor(() => expect(queryPreferences()).toBeNull())
    expect(readRecord()).toBeNull()
    expect(banner).toBeVisible()
    expect(document.activeElement).toHaveAccessibleName(words.customize)
    expect(banner).toContainElement(document.activeElement as HTMLElement)
  },
}

/** Names and purposes of a site that has much to say. */
export const LongWords: Story = {
  decorators: [
    withConsent({
      declaration: {
        site: { name: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', policyUrl: '#policy' },
        categories: {
          one: { label: 'Measurement of how visitors of every kind find their way through all of our pages, shops and forums' },
          two: { label: 'DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsMitgliederverwaltung' },
        },
      },
    }),
  ],
  args: { layout: 'box' },
  play: async (context) => {
    const banner = await context.canvas.findByRole('region')
    expect(banner.scrollWidth).toBeLessThanOrEqual(banner.clientWidth)
  },
}

/** A site with essential cookies only asks for nothing. */
export const NothingToAsk: Story = {
  decorators: [withConsent({ declaration: { categories: {}, services: { session: { category: 'essential' } } } })],
  play: ({ canvas }) => {
    expect(canvas.queryByRole('region')).toBeNull()
  },
}
