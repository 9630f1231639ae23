import type { Decorator } from '@storybook/react-vite'
import { type ReactNode, useMemo, useState } from 'react'
import { type ConsentInput, ConsentProvider, type ConsentProviderProps, defineConsent } from '../src/index.js'
import { declaration as meadow } from './declaration.js'
import { storyCookie } from './helpers/storyCookie.js'

interface VisitProps extends Partial<Omit<ConsentProviderProps, 'consent'>> {
  readonly declaration?: ConsentInput
  /** What the visitor answered on an earlier visit: see {@link answered}. */
  readonly cookie?: string
}

function Visit({ id, declaration = meadow, cookie, ...props }: VisitProps & { readonly id: string; readonly children: ReactNode }) {
  const consent = useMemo(() => defineConsent({ ...declaration, cookie: { ...declaration.cookie, name: storyCookie(id).name } }), [id, declaration])
  useState(() => (cookie ? storyCookie(id).write(cookie) : storyCookie(id).clear()))
  return <ConsentProvider consent={consent} {...props} />
}

/** Renders a story as a visitor's first visit, or as one who has answered, in the language of the toolbar. */
export const withConsent =
  (visit: VisitProps = {}): Decorator =>
  (Story, { id, loaded }) => (
    <Visit key={id} id={id} messages={loaded.messages} {...visit}>
      <Story />
    </Visit>
  )

/** The cookie of a visitor who answered now. */
export const answered = (granted: readonly string[], denied: readonly string[]) =>
  `v1/${new Date().toISOString()}/save/yes:${granted.join('.')}/no:${denied.join('.')}/end`
