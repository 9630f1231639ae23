'use client'

import { Fragment } from 'react'
import { own } from '../core/own.js'
import { frameMessages } from '../locales/en.frame.js'
import { actionProps } from './actionProps.js'
import type { ConsentFrameProps } from './ConsentFrame.js'
import { fill } from './fill.js'
import { labelOf } from './labelOf.js'
import { useSurface } from './useSurface.js'

/** Props of {@link FramePlaceholder}. */
export interface FramePlaceholderProps extends ConsentFrameProps {
  /** What "always" allows. */
  readonly ids: readonly string[]
}

/** What stands in a frame's place: from whom its content comes, what loading it sends, and the two ways to load it. */
export function FramePlaceholder({ src, title, poster, ids, children }: FramePlaceholderProps): React.JSX.Element {
  const { store, words: shared } = useSurface()
  const { consent } = store
  const { services } = consent
  const words = { ...frameMessages, ...shared }
  const policies = new Map(
    ids
      .flatMap((id) => (own(services, id) ? id : Object.keys(services).filter((each) => services[each]?.category === id)))
      .map((id) => [services[id]?.provider?.name ?? labelOf(consent, id, words), services[id]?.provider?.policyUrl]),
  )
  const labels = ids.map((id) => labelOf(consent, id, words)).join(words.separator)
  const [before, after] = words.frameText.split('{provider}')
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no field in it
    <div role="group" aria-label={title} className="consentkit-surface">
      {poster && <img src={poster} alt="" loading="lazy" />}
      <div className="consentkit-words" {...(!children && { lang: words.lang, dir: words.dir })}>
        {children ?? (
          <>
            <p className="consentkit-label">{title}</p>
            <p className="consentkit-text">
              {before}
              {after !== undefined &&
                [...policies].map(([name, policyUrl], place) => (
                  <Fragment key={name}>
                    {place > 0 && words.separator}
                    {policyUrl ? <a href={policyUrl}>{name}</a> : name}
                  </Fragment>
                ))}
              {/* of a category without services, no more is known than the address */}
              {after !== undefined && !policies.size && (/^(?:https?:)?\/\/([^/]+)/.exec(src)?.[1] ?? labels)}
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
