'use client'

import { forwardRef, useEffect, useState } from 'react'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { loadPreferences } from './loadPreferences.js'
import type { PreferencesRootProps } from './PreferencesDialog.js'
import type { Dialog } from './preferencesView.js'
import type { SavedNote } from './SavedNote.js'

interface Parts {
  readonly Dialog: typeof Dialog
  readonly SavedNote: typeof SavedNote
}

/**
 * The dialog of the preferences, for content of your own; `PreferencesModal` is it with the package's. Both are in the DOM
 * only while the store's surface is `preferences`, and their code is fetched when the browser is idle while the banner asks, or
 * when they are about to be opened.
 *
 * @example
 * <PreferencesRoot className="my-dialog"><PreferencesTitle /><PreferencesForm /></PreferencesRoot>
 */
export const PreferencesRoot = forwardRef<HTMLDialogElement, PreferencesRootProps>(function PreferencesRoot(props, ref) {
  const { store, report } = useConsentContext()
  const { surface } = useSnapshot(store)
  const [parts, setParts] = useState<Parts>()

  useEffect(() => {
    const isOpen = surface === 'preferences'
    const load = () =>
      Promise.all([loadPreferences(), import('./SavedNote.js')]).then(
        ([{ Dialog }, { SavedNote }]) => {
          if (surface !== 'none') setParts({ Dialog, SavedNote })
        },
        (cause) => {
          if (!isOpen) return
          report(Error('consent-kit: the preferences did not load; open them again', { cause }))
          store.close()
        },
      )
    if (isOpen) load()
    // who has nothing to decide hardly ever opens them; Safari has no requestIdleCallback
    else if (surface === 'banner') (globalThis.requestIdleCallback ?? setTimeout)(load)
  }, [surface, report, store])

  if (!parts) return null
  return (
    <>
      {surface === 'preferences' && <parts.Dialog {...props} ref={ref} />}
      <parts.SavedNote />
    </>
  )
})
