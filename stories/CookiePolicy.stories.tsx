import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { conneqtos } from '../examples/policies/conneqtos.js'
import { flasktrack, flasktrackSections } from '../examples/policies/flasktrack.js'
import { jetson } from '../examples/policies/jetson.js'
import { jtek } from '../examples/policies/jtek.js'
import { type ConsentInput, defineConsent } from '../src/index.js'
import { CookiePolicy } from '../src/policy/index.js'
import '../src/policy/policy.css'
import { withConsent } from './withConsent.js'

/** The cookie policy page, of four real declarations. */
const meta: Meta<typeof CookiePolicy> = {
  title: 'CookiePolicy',
  component: CookiePolicy,
  play: async ({ canvasElement, args: { consent } }) => {
    const canvas = within(canvasElement)
    expect(canvas.getByRole('heading', { level: 1 })).toBeVisible()
    for (const link of within(canvas.getByRole('navigation')).getAllByRole('link'))
      expect(canvasElement.querySelector(link.getAttribute('href') as string)).toBeVisible()
    if (Object.keys(consent.categories).length > 1) expect(await canvas.findByRole('form')).toBeVisible()
  },
}

export default meta
type Story = StoryObj<typeof CookiePolicy>

const of = (declaration: ConsentInput): Story => ({
  args: { consent: defineConsent(declaration), style: { maxWidth: '52rem', margin: 'auto', padding: '1rem' } },
  decorators: [withConsent({ declaration })],
})

export const Jtek: Story = of(jtek)
export const Jetson: Story = of(jetson)

/** Nothing is optional: there is no banner, and the page says so. */
export const ConneqtOS: Story = of(conneqtos)

/** Nine sections in an order of its own. */
export const FlaskTrack: Story = { ...of(flasktrack), args: { ...of(flasktrack).args, sections: flasktrackSections } }
