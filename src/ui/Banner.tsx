'use client'

import clsx from 'clsx/lite'
import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react'
import { bannerMessages } from '../locales/en.banner.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { ActionButton } from './ActionButton.js'
import { fill } from './fill.js'
import { labelOf } from './labelOf.js'
import { listNames } from './listNames.js'

/** Props of {@link Banner}; every other goes to its `<section>`. */
export interface BannerProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * - `bar`: along the bottom edge
   * - `box`: a card at the bottom, at the start of the line
   * - `corner`: a card at the bottom, at the end of the line
   * - `center`: a card in the middle
   * @default 'bar'
   */
  readonly layout?: 'bar' | 'box' | 'corner' | 'center'
}

/**
 * Asks the visitor, as long as something is undecided: accept and reject beside each other and alike, and a way to the
 * preferences. A labelled region that leaves the page usable; it is not in the DOM when there is nothing to ask. Where
 * only something new is undecided, it names that, and its buttons answer nothing else.
 *
 * @example
 * <Banner layout="box" />
 */
export const Banner = forwardRef<HTMLElement, BannerProps>(function Banner({ layout = 'bar', className, ...props }, ref) {
  const { store, messages } = useConsentContext()
  const { surface, undecided, choices } = useSnapshot(store)
  const titleId = useId()
  // stays under the preferences, so that the focus has somewhere to return to
  const [isShown, setShown] = useState(false)
  if (surface !== 'preferences' && isShown !== (surface === 'banner')) setShown(!isShown)
  if (!isShown) return null

  const { consent, openPreferences } = store
  const { site } = consent
  const words = { ...bannerMessages, ...messages }
  const isAll = undecided.length === Object.keys(choices).length
  const optional = Object.keys(consent.categories).filter((id) => id !== 'essential')
  const names = (ids: readonly string[]) =>
    listNames(
      ids.map((id) => labelOf(consent, id, words)),
      words.lang,
    )
  const answer = (choice: boolean) => () => {
    if (!isAll) store.save(Object.fromEntries(undecided.map((id) => [id, choice])))
    else if (choice) store.acceptAll()
    else store.rejectAll()
  }
  return (
    <section
      aria-labelledby={titleId}
      lang={words.lang}
      dir={words.dir}
      data-nosnippet=""
      {...props}
      ref={ref}
      data-consent-kit="banner"
      data-consent-layout={layout}
      className={clsx('consentkit-surface', 'consentkit-ask', className)}
    >
      <div className="consentkit-words">
        <h2 id={titleId} className="consentkit-title">
          {site?.name ? fill(words.bannerTitle, { site: site.name }) : words.preferences}
        </h2>
        <p className="consentkit-text">
          {fill(isAll ? words.bannerText : words.bannerTextAdded, { categories: names(optional), services: names(undecided) })}
          {site?.policyUrl && (
            <>
              {' '}
              <a href={site.policyUrl}>{words.policy}</a>
            </>
          )}
        </p>
      </div>
      <div className="consentkit-actions">
        <ActionButton action="accept-all" act={answer(true)}>
          {isAll ? words.acceptAll : words.accept}
        </ActionButton>
        <ActionButton action="reject-all" act={answer(false)}>
          {isAll ? words.rejectAll : words.reject}
        </ActionButton>
        <ActionButton action="customize" act={openPreferences}>
          {words.customize}
        </ActionButton>
      </div>
    </section>
  )
})
