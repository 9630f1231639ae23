'use client'

import { useEffect, useRef, useState } from 'react'
import { afterPaint } from '../gate/afterPaint.js'
import { focusPage } from './focusPage.js'
import { sayWhatIsAllowed } from './sayWhatIsAllowed.js'
import { usePreferencesValue } from './usePreferencesValue.js'

const seconds = 6

/** Says for some seconds what was saved, once the surface that was answered has gone, and sees to it that the focus is somewhere. */
export function SavedNote(): React.JSX.Element {
  const { store, snapshot, words } = usePreferencesValue()
  const { surface, record } = snapshot
  const before = useRef(snapshot)
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const { surface: left, record: replaced } = before.current
    before.current = snapshot
    if (left === 'none' || surface !== 'none') return
    if (left === 'preferences') focusPage()
    // unless a form in the page has said it; and the surface goes first, which is what the visitor waits for
    if (record && record !== replaced && !document.querySelector('.consentkit-status:not(:empty)')) afterPaint(() => setShown(true))
  }, [snapshot, surface, record])
  useEffect(() => {
    if (!isShown) return
    const timer = setTimeout(() => setShown(false), seconds * 1000)
    return () => clearTimeout(timer)
  }, [isShown])
  return (
    <p role="status" lang={words.lang} dir={words.dir} data-consent-kit="saved" className="consentkit-surface consentkit-saved">
      {isShown && surface === 'none' && sayWhatIsAllowed(store.consent, snapshot, words)}
    </p>
  )
}
