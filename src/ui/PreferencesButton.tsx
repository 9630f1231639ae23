'use client'

import clsx from 'clsx/lite'
import { forwardRef } from 'react'
import { buttonMessages } from '../locales/en.button.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { actionProps } from './actionProps.js'
import { isSignalHonoured } from './isSignalHonoured.js'
import { loadPreferences } from './loadPreferences.js'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { useSurface } from './useSurface.js'

/** Props of {@link PreferencesButton}; every other goes to its `<button>`. */
export type PreferencesButtonProps = PartProps<'button'> & {
  /**
   * - `link`: in a line of text or a list of links
   * - `button`: beside other buttons
   * - `floating`: small, at the bottom of the window, and gone while the banner is there
   * @default 'link'
   */
  readonly layout?: 'link' | 'button' | 'floating'
}

/** Fetches what a press will need, before it comes; where that fails, the press says so. */
const preload = () => void loadPreferences().catch(() => {})

/**
 * Opens the preferences: the way back that the law asks for on every page, best placed in the footer. Its
 * `data-consent-state` is `undecided`, `all`, `some` or `none`, and the floating one shows it. Where the regime is
 * `opt-out` it also says that the visitor's opt-out signal (Global Privacy Control) is honoured.
 *
 * @example
 * <footer><PreferencesButton /></footer>
 */
export const PreferencesButton = forwardRef<HTMLButtonElement, PreferencesButtonProps>(function PreferencesButton({ layout = 'link', ...props }, ref) {
  const { store, words: common } = useSurface()
  const words = { ...buttonMessages, ...common }
  const snapshot = useSnapshot(store)
  const answers = Object.values(snapshot.choices)
  const allowed = answers.filter(Boolean).length
  const isFloating = layout === 'floating'
  const children = isFloating ? (
    <i />
  ) : (
    <>
      {words.preferences}
      {isSignalHonoured(store.consent, snapshot) && <small className="consentkit-signal">{words.signalHonoured}</small>}
    </>
  )
  return renderPart(
    'button',
    {
      ...actionProps('customize', store.openPreferences, children),
      lang: words.lang,
      dir: words.dir,
      'aria-haspopup': 'dialog',
      onPointerEnter: preload,
      onFocus: preload,
      'aria-label': isFloating ? `${words.preferences} ${allowed}/${answers.length}` : undefined,
      hidden: isFloating && snapshot.surface === 'banner',
      'data-consent-kit': 'preferences-button',
      'data-consent-layout': layout,
      className: clsx(layout !== 'link' && 'consentkit-surface', 'consentkit-button'),
      'data-consent-state': snapshot.status === 'decided' ? (allowed ? (allowed < answers.length ? 'some' : 'all') : 'none') : 'undecided',
    },
    props,
    ref,
  )
})
