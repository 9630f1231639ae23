'use client'

import { forwardRef } from 'react'
import { AcceptButton } from './AcceptButton.js'
import { lazyParts } from './lazyParts.js'
import type { PreferencesRootProps } from './PreferencesDialog.js'
import { PreferencesForm } from './PreferencesForm.js'
import { PreferencesRoot } from './PreferencesRoot.js'
import { RejectButton } from './RejectButton.js'

/** Props of {@link PreferencesModal}: those of its root. */
export type PreferencesModalProps = Omit<PreferencesRootProps, 'children'>

/**
 * The preferences as a modal dialog, open while the store's surface is `preferences`. Its code is fetched when the
 * browser is idle while the banner asks, or when it is about to be opened; while closed it is not in the DOM. Once it has been
 * answered, a status says for some seconds what was saved.
 *
 * Its parts are `PreferencesModal.Root`, `PreferencesModal.Title` and so on; in a server component take them by their own
 * names, `PreferencesRoot`, `PreferencesTitle`.
 *
 * @example
 * <PreferencesModal />
 */
export const PreferencesModal = Object.assign(
  forwardRef<HTMLDialogElement, PreferencesModalProps>(function PreferencesModal(props, ref) {
    return <PreferencesRoot {...props} ref={ref} />
  }),
  { ...lazyParts, Root: PreferencesRoot, Form: PreferencesForm, Accept: AcceptButton, Reject: RejectButton },
)
