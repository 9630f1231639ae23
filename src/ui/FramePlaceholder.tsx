'use client'

import { type MouseEvent, useEffect, useRef } from 'react'
import { frameMessages } from '../locales/en.frame.js'
import { fill } from '../words/fill.js'
import { labelOf } from '../words/labelOf.js'
import { actionProps } from './actionProps.js'
import { answer } from './answer.js'
import type { ConsentFrameProps } from './ConsentFrame.js'
import { focusFrame } from './focusFrame.js'
import { useSurface } from './useSurface.js'

/** Props of {@link FramePlaceholder}. */
export interface FramePlaceholderProps extends ConsentFrameProps {
  readonly loadOnce: (src: string) => void
}

/** What stands in a frame's place: from whom its content comes, what loading it sends, and the two ways to load it. */
export function FramePlaceholder({ for: condition, src, title, poster, children, loadOnce }: FramePlaceholderProps): React.JSX.Element {
  const { store, words: shared } = useSurface()
  const { consent } = store
  const words = { ...frameMessages, ...shared }
  const ids = typeof condition === 'string' ? [condition] : 'any' in condition ? condition.any.slice(0, 1) : condition.all

  const box = useRef<Element | null>(null)
  const press = ({ target, currentTarget, defaultPrevented }: MouseEvent) => {
    const isOn = (action: string) => !defaultPrevented && (target as Element).closest(`[data-consent-action=${action}]`)
    const isOnce = isOn('load-once')
    if (!isOnce && !isOn('always-allow')) return
    box.current = currentTarget.parentElement
    if (isOnce) loadOnce(src)
    else answer(store, true, ids)
  }
  // it goes with the button that had the focus
  useEffect(() => () => focusFrame(box.current), [])

  const name = (id: string) => labelOf(consent, id, words)
  const labels = ids.map(name).join(words.separator)
  const policies = new Map(
    Object.entries(consent.services)
      .filter(([id, { category }]) => ids.includes(id) || ids.includes(category))
      .map(([id, { provider }]) => [provider?.name ?? name(id), provider?.policyUrl]),
  )
  // of a category without services, no more is known than the address
  if (!policies.size) policies.set(src.match(/^[^/]*\/\/([^/]+)/)?.[1] ?? labels, undefined)
  const [before, after] = words.frameText.split('{provider}')
  return (
    // biome-ignore lint/a11y: what is pressed are the buttons in it, and there is no field
    <div role="group" aria-label={title} className="consentkit-surface" onClick={press}>
      {poster && <img src={poster} alt="" loading="lazy" />}
      <div className="consentkit-words" {...(!children && { lang: words.lang, dir: words.dir })}>
        {children ?? (
          <>
            <p className="consentkit-label">{title}</p>
            <p className="consentkit-text">
              {before}
              {[...policies].flatMap(([provider, policyUrl], place) => [
                place ? words.separator : '',
                policyUrl ? (
                  <a key={provider} href={policyUrl}>
                    {provider}
                  </a>
                ) : (
                  provider
                ),
              ])}
              {after}
            </p>
            <div className="consentkit-actions">
              <button {...actionProps('load-once', undefined, words.frameOnce)} />
              <button {...actionProps('always-allow', undefined, fill(words.frameAlways, { service: labels }))} />
            </div>
          </>
        )}
      </div>
    </div>
  )
}
