'use client'

import { forwardRef, type MouseEvent, type SyntheticEvent, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { CloseButton } from './CloseButton.js'
import type { PartProps } from './PartProps.js'
import { PreferencesContext } from './PreferencesContext.js'
import { PreferencesPanel } from './PreferencesPanel.js'
import { PreferencesTitle } from './PreferencesTitle.js'
import { renderPart } from './renderPart.js'
import { SurfaceContext } from './SurfaceContext.js'
import { usePreferencesValue } from './usePreferencesValue.js'

/** Props of the preferences' dialog: those of a `<dialog>`, which the store opens and closes. */
export type PreferencesRootProps = Omit<PartProps<'dialog'>, 'open'>

/** The dialog itself, modal from its first moment to its last. */
export const PreferencesDialog = forwardRef<HTMLDialogElement, PreferencesRootProps>(function PreferencesDialog(props, ref) {
  const preferences = usePreferencesValue()
  const { store, words } = preferences
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useImperativeHandle(ref, () => dialog.current as HTMLDialogElement, [])
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // closing, and not only removing, gives the focus back to where it was
    return () => element?.close()
  }, [])
  const ours = {
    'aria-labelledby': titleId,
    lang: words.lang,
    dir: words.dir,
    'data-consent-kit': 'preferences',
    className: 'consentkit-surface consentkit-dialog',
    onCancel(event: SyntheticEvent) {
      event.preventDefault()
      store.close()
    },
    // told late: by then StrictMode has opened it again
    onCloseCapture(event: SyntheticEvent) {
      if (event.target === event.currentTarget && dialog.current?.open) event.stopPropagation()
    },
    onClose: store.close,
    onClick(event: MouseEvent) {
      if (event.target === event.currentTarget) store.close()
    },
    children: (
      <>
        <div className="consentkit-header">
          <PreferencesTitle />
          <CloseButton />
        </div>
        <PreferencesPanel />
      </>
    ),
  }
  return (
    <SurfaceContext.Provider value={{ titleId }}>
      <PreferencesContext.Provider value={preferences}>{renderPart('dialog', ours, props, dialog)}</PreferencesContext.Provider>
    </SurfaceContext.Provider>
  )
})
