import type { ComponentPropsWithoutRef, ReactNode } from 'react'

/** What a button does, as styles, tests and consent agents see it in `data-consent-action`. */
export type ConsentAction = 'accept-all' | 'reject-all' | 'customize' | 'save' | 'close' | 'load-once' | 'always-allow'

/** What every button of a surface has; they are all the same element. */
export const actionProps = (
  action: ConsentAction,
  act?: () => void,
  children?: ReactNode,
): ComponentPropsWithoutRef<'button'> & { 'data-consent-action': ConsentAction } => ({
  type: 'button',
  'data-consent-action': action,
  className: 'consentkit-button',
  onClick: act,
  children,
})
