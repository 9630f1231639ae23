'use client'

import clsx from 'clsx/lite'
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import { bannerMessages } from '../locales/en.banner.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { ActionButton } from './ActionButton.js'
import { answerAsked } from './answerAsked.js'
import { fill } from './fill.js'
import { labelOf } from './labelOf.js'

/** Props of {@link BannerView}; every other goes to its `<section>`. */
export interface BannerViewProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * - `bar`: along the bottom edge
   * - `box`: a card at the bottom, at the start of the line
   * - `corner`: a card at the bottom, at the end of the line
   * - `center`: a card in the middle
   * @default 'bar'
   */
  readonly layout?: 'bar' | 'box' | 'corner' | 'center'
  /** What is asked about: everything that is optional, or what is new. */
  readonly asked: readonly string[]
  readonly isAll: boolean
  /** More for the buttons that accept and reject, where they have to work without JavaScript. */
  readonly submits?: readonly ComponentPropsWithoutRef<'button'>[]
}

/** The banner's markup, which a server sends as it is. */
export const BannerView = forwardRef<HTMLElement, BannerViewProps>(function BannerView({ layout = 'bar', className, asked, isAll, submits, ...props }, ref) {
  const { store, messages } = useConsentContext()
  const titleId = useId()
  const { consent, openPreferences } = store
  const { site } = consent
  const words = { ...bannerMessages, ...messages }
  const optional = Object.keys(consent.categories).filter((id) => id !== 'essential')
  const names = (ids: readonly string[]) => ids.map((id) => labelOf(consent, id, words)).join(words.separator)
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
          {fill(isAll ? words.bannerText : words.bannerTextAdded, { categories: names(optional), services: names(asked) })}
          {site?.policyUrl && (
            <>
              {' '}
              <a href={site.policyUrl}>{words.policy}</a>
            </>
          )}
        </p>
      </div>
      <div className="consentkit-actions">
        <ActionButton {...submits?.[0]} action="accept-all" act={() => answerAsked(store, true)}>
          {isAll ? words.acceptAll : words.accept}
        </ActionButton>
        <ActionButton {...submits?.[1]} action="reject-all" act={() => answerAsked(store, false)}>
          {isAll ? words.rejectAll : words.reject}
        </ActionButton>
        <ActionButton action="customize" act={openPreferences}>
          {words.customize}
        </ActionButton>
      </div>
    </section>
  )
})
