'use client'

import { forwardRef, useEffect, useState } from 'react'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { loadPreferences } from './loadPreferences.js'
import type { PreferencesRootProps } from './PreferencesDialog.js'
import type * as view from './preferencesView.js'

/**
 * The dialog of the preferences, for content of your own; `PreferencesModal` is it with the package's. Both are in the DOM
 * only while the store's surface is `preferences`, and their code is fetched when the browser is idle.
 *
 * @example
 * <PreferencesRoot className="my-dialog"><PreferencesTitle /><PreferencesForm /></PreferencesRoot>
 */
export const PreferencesRoot = forwardRef<HTMLDialogElement, PreferencesRootProps>(function PreferencesRoot(props, ref) {
  const { store, report } = useConsentContext()
  const { surface } = useSnapshot(store)
  const [parts, setParts] = useState<typeof view>()

  useEffect(() => {
    const isOpen = surface === 'preferences'
    const load = () =>
      loadPreferences().then(
        (parts) => {
          if (surface !== 'none') setParts(parts)
        },
        (cause) => {
          if (!isOpen) return
          report(Error('consent-kit: the preferences did not load; open them again', { cause }))
          store.close()
        },
      )
    if (isOpen) load()
    // Safari has no requestIdleCallback
    else (globalThis.requestIdleCallback ?? setTimeout)(load)
  }, [surface, report, store])

  if (!parts) return null
  const { Dialog, SavedNote } = parts
  return (
    <>
      {surface === 'preferences' && <Dialog {...props} ref={ref} />}
      <SavedNote />
    </>
  )
})
