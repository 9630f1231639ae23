import type { ComponentPropsWithoutRef, JSX, ReactElement } from 'react'

/**
 * Props of every part: those of its element. Classes add up, and handlers run before the part's own and cancel it by
 * `preventDefault()`; the part keeps its `data-consent-*`, and the id of what names something.
 */
export type PartProps<Tag extends keyof JSX.IntrinsicElements> = ComponentPropsWithoutRef<Tag> & {
  /**
   * An element, or a function of the props that makes one, to stand in place of the part's own. It adds to the part's
   * props as those add to the part's own; a `ref` is for the part, which hands it on.
   */
  readonly render?: ReactElement | ((props: ComponentPropsWithoutRef<Tag>) => ReactElement)
}
