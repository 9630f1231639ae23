'use client'

import { forwardRef } from 'react'
import { AcceptButton } from './AcceptButton.js'
import type { PartProps } from './PartProps.js'
import { PreferencesStatus } from './PreferencesStatus.js'
import { RejectButton } from './RejectButton.js'
import { renderPart } from './renderPart.js'
import { SaveButton } from './SaveButton.js'

/**
 * Holds the buttons of the preferences: unless it is given others, accept, reject and save, and what was saved.
 *
 * @example
 * <PreferencesActions><SaveButton /></PreferencesActions>
 */
export const PreferencesActions = forwardRef<HTMLDivElement, PartProps<'div'>>(function PreferencesActions(props, ref) {
  const children = (
    <>
      <AcceptButton />
      <RejectButton />
      <SaveButton />
      <PreferencesStatus />
    </>
  )
  return renderPart('div', { className: 'consentkit-actions', children }, props, ref)
})
