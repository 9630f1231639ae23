'use client'

import clsx from 'clsx/lite'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { handleFirst } from './handleFirst.js'

/** What a button does, as styles, tests and consent agents see it in `data-consent-action`. */
export type ConsentAction = 'accept-all' | 'reject-all' | 'customize' | 'save' | 'close'

/** Props of {@link ActionButton}. */
export interface ActionButtonProps extends ComponentPropsWithoutRef<'button'> {
  readonly action: ConsentAction
  /** What a click does, unless `onClick` prevents it. */
  readonly act?: () => void
}

/** A button of a surface; every one of them is this same element. */
export const ActionButton = forwardRef<HTMLButtonElement, ActionButtonProps>(function ActionButton({ action, act, className, onClick, ...props }, ref) {
  return (
    <button
      type="button"
      {...props}
      ref={ref}
      data-consent-action={action}
      className={clsx('consentkit-button', className)}
      onClick={handleFirst(onClick, () => act?.())}
    />
  )
})
