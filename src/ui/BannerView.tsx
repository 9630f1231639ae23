'use client'

import { forwardRef, useId } from 'react'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { type Surface, SurfaceContext } from './SurfaceContext.js'
import { useSurface } from './useSurface.js'

/** Props of {@link BannerRoot}; every other goes to its `<section>`. */
export type BannerRootProps = PartProps<'section'> & {
  /**
   * - `bar`: along the bottom edge
   * - `box`: a card at the bottom, at the start of the line
   * - `corner`: a card at the bottom, at the end of the line
   * - `center`: a card in the middle
   * @default 'bar'
   */
  readonly layout?: 'bar' | 'box' | 'corner' | 'center'
}

/** Props of {@link BannerView}. */
export type BannerViewProps = BannerRootProps & Pick<Surface, 'added' | 'submits'>

/** The banner's element, which a server sends as it is. */
export const BannerView = forwardRef<HTMLElement, BannerViewProps>(function BannerView({ layout = 'bar', added, submits, ...props }, ref) {
  const { words } = useSurface()
  const titleId = useId()
  return (
    <SurfaceContext.Provider value={{ titleId, added, submits }}>
      {renderPart(
        'section',
        {
          'aria-labelledby': titleId,
          lang: words.lang,
          dir: words.dir,
          'data-nosnippet': '',
          'data-consent-kit': 'banner',
          'data-consent-layout': layout,
          className: 'consentkit-surface consentkit-ask',
        },
        props,
        ref,
      )}
    </SurfaceContext.Provider>
  )
})
