'use client'

import { forwardRef } from 'react'
import { AcceptButton } from './AcceptButton.js'
import { BannerActions } from './BannerActions.js'
import { BannerRoot } from './BannerRoot.js'
import { BannerText } from './BannerText.js'
import { BannerTitle } from './BannerTitle.js'
import type { BannerRootProps } from './BannerView.js'
import { CustomizeButton } from './CustomizeButton.js'
import { RejectButton } from './RejectButton.js'

/** Props of {@link Banner}: those of its root. */
export type BannerProps = Omit<BannerRootProps, 'children'>

/**
 * Asks the visitor, as long as something is undecided: accept and reject beside each other and alike, and a way to the
 * preferences. A labelled region that leaves the page usable; it is not in the DOM when there is nothing to ask. Where
 * only something new is undecided, it names that, and its buttons answer nothing else.
 *
 * It is in the HTML, on a static page hidden, with a small inline script beside it that shows it before the first paint
 * to a visitor who has something to decide, and takes the answer until React is there. With JavaScript off it works on
 * pages with a `record`, where the provider has an `endpoint`.
 *
 * Its parts are `Banner.Root`, `Banner.Title` and so on; in a server component take them by their own names, `BannerRoot`, `BannerTitle`.
 *
 * @example
 * <Banner layout="box" />
 */
export const Banner = Object.assign(
  forwardRef<HTMLElement, BannerProps>(function Banner(props, ref) {
    return (
      <BannerRoot {...props} ref={ref}>
        <div className="consentkit-words">
          <BannerTitle />
          <BannerText />
        </div>
        <BannerActions>
          <AcceptButton />
          <RejectButton />
          <CustomizeButton />
        </BannerActions>
      </BannerRoot>
    )
  }),
  { Root: BannerRoot, Title: BannerTitle, Text: BannerText, Actions: BannerActions, Accept: AcceptButton, Reject: RejectButton, Customize: CustomizeButton },
)
