import type { StoryContext } from '@storybook/react-vite'
import { waitFor, within } from 'storybook/test'
import type { ConsentRecord } from '../../src/index.js'
import type { Messages } from '../../src/locales/Messages.js'
import { fill } from '../../src/words/fill.js'
import { declaration } from '../declaration.js'
import { storyCookie } from './storyCookie.js'

/**
 * What a play function does as a visitor of a story: finds the surfaces by role and name, in the story's language, so
 * that it plays in every one of them.
 */
export function visitor({ canvas, canvasElement, id, loaded, userEvent }: Pick<StoryContext, 'canvas' | 'canvasElement' | 'id' | 'loaded' | 'userEvent'>) {
  const words: Messages = loaded.messages
  const bannerName = { name: fill(words.bannerTitle, { site: declaration.site.name }) }
  return {
    words,
    findBanner: () => canvas.findByRole('region', bannerName),
    queryBanner: () => canvas.queryByRole('region', bannerName),
    findPreferences: () => canvas.findByRole<HTMLDialogElement>('dialog', { name: words.preferences }),
    queryPreferences: () => canvas.queryByRole('dialog', { name: words.preferences }),
    findForm: () =>
      waitFor(() => {
        const form = canvasElement.querySelector<HTMLElement>('[data-consent-kit="preferences-form"]')
        if (!form) throw Error('the form is not there')
        return form
      }),
    press: (surface: HTMLElement, name: string) => userEvent.click(within(surface).getByRole('button', { name })),
    openDetails: async (surface: HTMLElement) => {
      for (const summary of within(surface).getAllByText(words.details)) await userEvent.click(summary)
      // they are made when they are opened
      await waitFor(() => {
        for (const details of surface.querySelectorAll('details[open]'))
          if (!details.querySelector('[data-consent-kit="service"]')) throw Error('the services are not there yet')
      })
    },
    /** Switches one category or service, by its id. */
    flip: (surface: HTMLElement, name: string) => userEvent.click(switchOf(surface, name)),
    switchOf,
    /** What the visitor's cookie holds by now. */
    readRecord: (): ConsentRecord | null => storyCookie(id).read(),
  }
}

const switchOf = (surface: HTMLElement, id: string) =>
  within(surface)
    .getAllByRole<HTMLInputElement>('switch', { hidden: true })
    .find(({ name }) => name === id) as HTMLInputElement
