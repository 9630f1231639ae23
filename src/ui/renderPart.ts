import clsx from 'clsx/lite'
import { type ComponentPropsWithoutRef, cloneElement, createElement, type ForwardedRef, type JSX, type ReactElement, type SyntheticEvent } from 'react'
import type { PartProps } from './PartProps.js'

type Props = Readonly<Record<string, unknown>>
type Handler = ((event: SyntheticEvent) => void) | undefined

/** What a part gives its element. */
export type PartOwnProps<Tag extends keyof JSX.IntrinsicElements> = ComponentPropsWithoutRef<Tag> & { readonly [data: `data-${string}`]: string | undefined }

/** Both together: classes and handlers add up, the part keeps its own marks, and of the rest theirs win. */
function mergeProps(ours: Props, theirs: Props): Props {
  const merged: Record<string, unknown> = { ...ours, ...theirs, className: clsx(ours.className as string, theirs.className as string) }
  for (const name in theirs) {
    if (/^data-consent/.test(name)) merged[name] = ours[name] ?? theirs[name]
    if (/^on/.test(name) && ours[name])
      merged[name] = (event: SyntheticEvent) => {
        ;(theirs[name] as Handler)?.(event)
        if (!event.defaultPrevented) (ours[name] as Handler)?.(event)
      }
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
  const props = { ...mergeProps(ours, theirs), ...(ref && { ref }) }
  if (!render) return createElement(tag, props)
  return typeof render === 'function' ? render(props as ComponentPropsWithoutRef<Tag>) : cloneElement(render, mergeProps(props, render.props as Props))
}
