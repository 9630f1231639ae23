'use client'

import clsx from 'clsx/lite'
import { type ComponentPropsWithoutRef, type MouseEvent, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react'
import { bannerMessages } from '../locales/en.banner.js'
import { preferencesMessages } from '../locales/en.preferences.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { ActionButton } from './ActionButton.js'
import { handleFirst } from './handleFirst.js'
import { PreferencesPanel } from './PreferencesPanel.js'

/** Props of the preferences dialog: those of a `<dialog>`. */
export type PreferencesDialogProps = Omit<ComponentPropsWithoutRef<'dialog'>, 'children' | 'open'>

/** The dialog itself, modal from its first moment to its last. */
export function PreferencesDialog({ className, onCancel, onClick, onClose, ...props }: PreferencesDialogProps): React.JSX.Element {
  const { store, messages } = useConsentContext()
  const words = { ...bannerMessages, ...preferencesMessages, ...messages }
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // closing, and not only removing, gives the focus back to where it was
    return () => element?.close()
  }, [])
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault()
    store.close()
  }
  // told late: by then StrictMode has opened it again
  const leave = () => {
    if (!dialog.current?.open) store.close()
  }
  const closeFromBackdrop = (event: MouseEvent) => {
    if (event.target === event.currentTarget) store.close()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is Escape, which a dialog turns into cancel
    <dialog
      aria-labelledby={titleId}
      lang={words.lang}
      dir={words.dir}
      {...props}
      ref={dialog}
      data-consent-kit="preferences"
      className={clsx('consentkit-surface', 'consentkit-dialog', className)}
      onCancel={handleFirst(onCancel, cancel)}
      onClose={handleFirst(onClose, leave)}
      onClick={handleFirst(onClick, closeFromBackdrop)}
    >
      <header className="consentkit-header">
        <h2 id={titleId} className="consentkit-title">
          {words.preferences}
        </h2>
        <ActionButton action="close" act={store.close} aria-label={words.close} className="consentkit-close">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" />
          </svg>
        </ActionButton>
      </header>
      <PreferencesPanel />
    </dialog>
  )
}
