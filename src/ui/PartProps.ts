import type { ComponentPropsWithoutRef, JSX, ReactElement } from 'react'

/** Props of every part: those of its element, of which handlers run before the part's own and cancel it by `preventDefault()`. */
export type PartProps<Tag extends keyof JSX.IntrinsicElements> = ComponentPropsWithoutRef<Tag> & {
  /**
   * An element, or a function of the props that makes one, to stand in place of the part's own. Classes and handlers
   * add up; of other props, the element's win.
   */
  readonly render?: ReactElement | ((props: ComponentPropsWithoutRef<Tag>) => ReactElement)
}
