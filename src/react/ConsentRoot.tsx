'use client'

import { type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import { createConsentStore } from '../core/createConsentStore.js'
import { startGate } from '../gate/startGate.js'
import { ConsentContext, type ConsentContextValue } from './ConsentContext.js'
import type { ConsentProviderProps } from './ConsentProvider.js'

/** Props of {@link ConsentRoot}: those of the provider, with what the server read taken apart. */
export interface ConsentRootProps extends Omit<ConsentProviderProps, 'record'> {
  readonly record?: ConsentRecord | null
  readonly gpc?: boolean
}

/** The provider's part that lives in the browser. */
export function ConsentRoot(props: ConsentRootProps): ReactNode {
  const outer = useContext(ConsentContext)
  if (!outer) return <OuterRoot {...props} />
  if (process.env.NODE_ENV !== 'production')
    console.error('consent-kit: a <ConsentProvider> stands inside another one. The outer one counts and this one is ignored with all its props; remove it.')
  return props.children
}

function OuterRoot(props: ConsentRootProps) {
  const { consent, messages, endpoint } = props
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const [{ report, keep, nonce }] = useState(() => {
    const report = (error: Error) => {
      const { onError } = latest.current
      if (onError) onError(error)
      else console.warn(error.message)
    }
    const keep = (record: ConsentRecord | null, previous?: ConsentRecord | null) => {
      const { endpoint } = latest.current
      if (endpoint && record) import('../core/keepRecord.js').then(({ keepRecord }) => keepRecord(endpoint, record, previous)).catch(report)
    }
    // the document's policy knows no nonce of a later render
    return { report, keep, nonce: props.nonce }
  })
  // a server component hands over a new object each time it renders: the same declaration or, in development, an edited one
  const declared = JSON.stringify(consent)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server knew counts for the first render only
  const store = useMemo(() => createConsentStore(consent, { ...props, onAnswer: keep, onError: report }), [declared])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the first render made stays
  useEffect(() => startGate(store, { nonce, onError: report, onWithdrawal: (told) => latest.current.onWithdrawal?.(told) }), [store])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    let before = store.get()
    keep(before.record)
    return store.subscribe(() => {
      const after = store.get()
      const isChange = before.status !== 'pending' && (after.choices !== before.choices || after.record !== before.record)
      before = after
      try {
        if (isChange) latest.current.onChange?.(after)
      } catch (error) {
        report(error as Error)
      }
    })
  }, [store])

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const value = useMemo<ConsentContextValue>(
    () => ({
      store,
      // what is blank or no text stays English, as what is missing does
      messages: Object.fromEntries(Object.entries({ ...messages }).filter(([, text]) => text?.trim?.())),
      nonce,
      endpoint,
      report,
    }),
    [store, messages, endpoint],
  )
  return <ConsentContext.Provider value={value}>{props.children}</ConsentContext.Provider>
}
