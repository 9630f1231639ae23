'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import type { PreferencesDialogProps } from './PreferencesDialog.js'

const load = () => import('./PreferencesDialog.js')

/**
 * The preferences as a modal dialog, open while the store's surface is `preferences`. Its code is fetched when the
 * browser is idle, or at the latest when it is first opened; while closed it is not in the DOM.
 *
 * @example
 * <PreferencesModal />
 */
export function PreferencesModal(props: PreferencesDialogProps): React.JSX.Element | null {
  const { store, report } = useConsentContext()
  const isOpen = useSnapshot(store).surface === 'preferences'
  const [Dialog, setDialog] = useState<ComponentType<PreferencesDialogProps>>()

  useEffect(() => {
    // Safari has no requestIdleCallback
    if (!isOpen) return void (globalThis.requestIdleCallback ?? setTimeout)(() => void load().catch(() => {}))
    load().then(
      ({ PreferencesDialog }) => setDialog(() => PreferencesDialog),
      (cause) => {
        report(Error('consent-kit: the preferences did not load; open them again', { cause }))
        store.close()
      },
    )
  }, [isOpen, report, store])

  return isOpen && Dialog ? <Dialog {...props} /> : null
}
