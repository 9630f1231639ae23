'use client'

import { type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import type { ConsentRegime, ConsentSnapshot } from '../core/ConsentSnapshot.js'
import { createConsentStore } from '../core/createConsentStore.js'
import { startGate } from '../gate/startGate.js'
import type { Messages } from '../locales/Messages.js'
import { ConsentContext, type ConsentContextValue } from './ConsentContext.js'

/** Props of {@link ConsentProvider}. */
export interface ConsentProviderProps {
  /** What `defineConsent` returned. */
  readonly consent: ConsentDeclaration
  /** The record that the server read from the request, or null where there was none. Leave it out on static pages. */
  readonly record?: ConsentRecord | null
  /**
   * The wording of every surface; what is missing stays English.
   * @default English
   */
  readonly messages?: Partial<Messages>
  /** For the script elements that the gate makes, under a Content Security Policy that asks for it. */
  readonly nonce?: string
  /** @default 'opt-in' */
  readonly regime?: ConsentRegime
  /** Called after each change of the choices, also of one that another tab made. */
  readonly onChange?: (snapshot: ConsentSnapshot) => void
  /**
   * Called for each failure of a service or of the consent cookie; nothing else stops.
   * @default a warning in the console
   */
  readonly onError?: (error: Error) => void
  readonly children?: ReactNode
}

/**
 * Keeps the visitor's consent for everything below it, and runs the declaration's services.
 *
 * Inside another provider it does nothing: the outer one counts.
 *
 * @example
 * <ConsentProvider consent={consent}>{children}<Banner /><PreferencesModal /></ConsentProvider>
 */
export function ConsentProvider(props: ConsentProviderProps): ReactNode {
  const outer = useContext(ConsentContext)
  if (!outer) return <OuterProvider {...props} />
  if (process.env.NODE_ENV !== 'production')
    console.error('consent-kit: a <ConsentProvider> stands inside another one. The outer one counts and this one is ignored with all its props; remove it.')
  return props.children
}

function OuterProvider({ consent, record, messages, nonce, regime, onChange, onError, children }: ConsentProviderProps) {
  const handlers = useRef({ onChange, onError })
  useEffect(() => {
    handlers.current = { onChange, onError }
  })
  const [report] = useState(() => (error: Error) => {
    const handler = handlers.current.onError
    if (handler) handler(error)
    else console.warn(error.message)
  })
  // a server component hands over a new object each time it renders: the same declaration or, in development, an edited one
  const declared = JSON.stringify(consent)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server knew counts for the first render only
  const store = useMemo(() => createConsentStore(consent, { record, regime, onError: report }), [declared])

  useEffect(() => startGate(store, { nonce, onError: report }), [store, nonce, report])
  useEffect(() => {
    let before = store.get()
    return store.subscribe(() => {
      const after = store.get()
      const isChange = before.status !== 'pending' && (after.choices !== before.choices || after.record !== before.record)
      before = after
      try {
        if (isChange) handlers.current.onChange?.(after)
      } catch (error) {
        report(error as Error)
      }
    })
  }, [store, report])

  const value = useMemo<ConsentContextValue>(() => ({ store, messages, nonce, report }), [store, messages, nonce, report])
  return <ConsentContext.Provider value={value}>{children}</ConsentContext.Provider>
}
