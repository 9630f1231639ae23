'use client'

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, Suspense, useDeferredValue, useEffect, useState } from 'react'
import { FramePlaceholder } from '#FramePlaceholder'
import type { ConsentCondition } from '../core/Register.js'
import { useAllowed } from '../react/useAllowed.js'

/** Props of {@link ConsentFrame}: `className` and `style` are its box's, every other attribute is the `<iframe>`'s. */
export interface ConsentFrameProps extends Omit<ComponentPropsWithoutRef<'iframe'>, 'children'> {
  /** The category, the service, or the combination of them that the frame needs. */
  readonly for: ConsentCondition
  /** The address of the content, which nothing is asked of before. */
  readonly src: string
  /** What the content is: the name of the frame, and of the placeholder before it. */
  readonly title: string
  /** The address of an image to show until then. It is loaded with the page, so it should be the site's own. */
  readonly poster?: string
  /**
   * Width to height, before and after.
   * @default that of `width` and `height` where both are in pixels, the `height` where it stands alone, else '16 / 9'
   */
  readonly ratio?: `${number}/${number}` | `${number} / ${number}`
  /**
   * What the placeholder says instead of the package's own words. A button in it that is marked
   * `data-consent-action="load-once"` or `"always-allow"` does that.
   */
  readonly children?: ReactNode
}

/**
 * An embed that waits for consent: in its place stands a placeholder of the same size, which names the provider, says
 * what loading sends there, and offers two ways. *Load once* holds for this frame until it goes or its `src` changes, and
 * stores nothing. *Always allow* is recorded as any other answer: for the category or the service, for all of `{ all }`,
 * for the first of `{ any }`; when it is withdrawn the frame goes at once.
 *
 * Nothing of the provider is loaded before, and its address is neither in the HTML as an attribute nor preloaded. In a
 * server component, `src` does travel in the page's data, as text; where even that is too much, render the
 * `ConsentFrame` in a client component. `ref` is the `<iframe>`: null until there is one.
 *
 * @example
 * <ConsentFrame for="youtube" src="https://www.youtube-nocookie.com/embed/jNQXAC9IVRw" title="Me at the zoo" poster="/zoo.jpg" />
 */
export const ConsentFrame = forwardRef<HTMLIFrameElement, ConsentFrameProps>(function ConsentFrame(props, ref) {
  const { for: condition, poster, ratio, className, style, children, ...frame } = props
  const isAllowed = useAllowed(condition)
  const [loadedOnce, loadOnce] = useState<string>()
  const isOpen = isAllowed || loadedOnce === frame.src
  useEffect(() => {
    // from now on the answer counts
    if (isAllowed) loadOnce(undefined)
  }, [isAllowed])
  // deferred, because no update may find it before it is hydrated
  const placeholder = useDeferredValue(
    !isOpen && (
      <Suspense>
        <FramePlaceholder {...props} loadOnce={loadOnce} />
      </Suspense>
    ),
  )
  const width = Number(frame.width) || undefined
  const height = Number(frame.height) || undefined
  return (
    <div className={className} style={style} data-consent-kit="frame">
      <svg
        viewBox={`0 0 ${ratio?.replace('/', ' ') ?? (width && height ? `${width} ${height}` : '16 9')}`}
        width={width}
        height={ratio || width ? undefined : height}
        aria-hidden="true"
      />
      {isOpen ? <iframe {...frame} ref={ref} /> : placeholder}
    </div>
  )
})
