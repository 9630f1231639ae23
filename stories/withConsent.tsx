import type { Decorator } from '@storybook/react-vite'
import { useEffect } from 'react'
import { Banner, ConsentProvider, type ConsentProviderProps, PreferencesModal, useConsent } from '../src/index.js'
import { consent } from './consent.js'

/** Renders a story as a visitor's first visit, or as one who has answered. */
export const withConsent =
  ({ cookie, ...props }: Partial<ConsentProviderProps> & { cookie?: string } = {}): Decorator =>
  (Story, { id }) => {
    // biome-ignore lint/suspicious/noDocumentCookie: each story starts from a known cookie
    document.cookie = `consent=${cookie ?? ''}; path=/; max-age=${cookie ? 3600 : 0}`
    return (
      <ConsentProvider key={id} consent={consent} {...props}>
        <div className="page">
          <Story />
        </div>
      </ConsentProvider>
    )
  }

/** Opens the preferences as soon as it is there. */
export function OpenPreferences() {
  const { openPreferences } = useConsent()
  useEffect(openPreferences, [openPreferences])
  return (
    <>
      <Banner />
      <PreferencesModal />
    </>
  )
}

/** The cookie of a visitor who answered now. */
export const answered = (granted: readonly string[], denied: readonly string[]) =>
  `v1/${new Date().toISOString()}/save/yes:${granted.join('.')}/no:${denied.join('.')}/end`
