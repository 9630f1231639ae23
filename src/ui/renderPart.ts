'use client'

import { type ComponentPropsWithoutRef, cloneElement, createElement, type ForwardedRef, type JSX, type ReactElement, type SyntheticEvent } from 'react'
import type { PartProps } from './PartProps.js'

type Props = Readonly<Record<string, unknown>>
type Handler = (event: SyntheticEvent) => void

/** What a part gives its element. */
export type PartOwnProps<Tag extends keyof JSX.IntrinsicElements> = ComponentPropsWithoutRef<Tag> & { readonly [data: `data-${string}`]: string | undefined }

/** Both together: classes and handlers add up, the part keeps its ref, its marks and an id that names something, and of the rest theirs win where they are given. */
function mergeProps(ours: Props, theirs: Props): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...ours }
  for (const [name, given] of Object.entries(theirs)) {
    const own = ours[name]
    if (given === undefined) continue
    merged[name] = !own
      ? given
      : name === 'className'
        ? `${own} ${given}`
        : /^on/.test(name)
          ? (event: SyntheticEvent) => {
              ;(given as Handler | null)?.(event)
              if (!event.defaultPrevented) (own as Handler)(event)
            }
          : /^(id|ref)$|^data-consent/.test(name)
            ? own
            : given
  }
  return merged
}

/**
 * Makes the element of a part.
 *
 * @param ours What the part gives its element.
 * @param props What the site gave the part.
 */
export function renderPart<Tag extends keyof JSX.IntrinsicElements, Node>(
  tag: Tag,
  ours: PartOwnProps<Tag>,
  { render, ...theirs }: PartProps<Tag>,
  ref: ForwardedRef<Node>,
): ReactElement {
  const props = mergeProps(ours, theirs)
  if (ref) props.ref = ref
  if (!render) return createElement(tag, props)
  return typeof render === 'function' ? render(props as ComponentPropsWithoutRef<Tag>) : cloneElement(render, mergeProps(props, render.props as Props))
}
