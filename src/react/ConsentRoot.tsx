'use client'

import { type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import type { ConsentSnapshot } from '../core/ConsentSnapshot.js'
import { createConsentStore } from '../core/createConsentStore.js'
import { afterPaint } from '../gate/afterPaint.js'
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
  // the document's policy knows no nonce of a later render
  const [nonce] = useState(props.nonce)
  // a server component hands over a new object each time it renders: the same declaration or, in development, an edited one
  const declared = JSON.stringify(consent)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server knew counts for the first render only
  const [store, keep, report] = useMemo(() => {
    const warn = ({ message }: Error) => console.warn(message)
    const report = (error: Error) => (latest.current.onError ?? warn)(error)
    const keep = (record: ConsentRecord | null, previous?: ConsentRecord | null) => {
      const event = window.event
      const banner = document.querySelector<HTMLElement>('[data-consent-kit=banner]')
      if (latest.current.endpoint && (record ?? previous))
        import('../core/keepRecord.js').then((late) => late.keepRecord(latest.current, record, previous, event, banner)).catch(report)
    }
    // what a visitor presses is painted before React, the site and the gate hear of it
    const notify = (tell: () => void, { surface }: ConsentSnapshot) => {
      const event = window.event
      const banner = event?.isTrusted && surface === 'none' && (event.target as HTMLElement).closest?.<HTMLElement>('[data-consent-kit=banner]')
      if (!banner) tell()
      else {
        banner.hidden = true
        afterPaint(() => {
          banner.hidden = false
          tell()
        })
      }
    }
    return [createConsentStore(consent, { ...props, notify, onAnswer: keep, onError: report }), keep, report] as const
  }, [declared])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the first render made stays
  useEffect(() => {
    const stop = startGate(store, { nonce, onError: report, onWithdrawal: (told) => latest.current.onWithdrawal?.(told) })
    let before = store.get()
    keep(before.record)
    const unsubscribe = store.subscribe(() => {
      const last = before
      before = store.get()
      try {
        if (last.status !== 'pending' && (last.choices !== before.choices || last.record?.time !== before.record?.time)) latest.current.onChange?.(before)
      } catch (error) {
        report(error as Error)
      }
    })
    return () => {
      unsubscribe()
      stop()
    }
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
