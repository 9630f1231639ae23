'use client'

import { type ForwardRefExoticComponent, forwardRef, type JSX, type RefAttributes } from 'react'
import type { PartProps } from './PartProps.js'
import { type PartOwnProps, renderPart } from './renderPart.js'
import { type UsedSurface, useSurface } from './useSurface.js'

/** A part as its users see it. */
export type Part<Tag extends keyof JSX.IntrinsicElements & keyof HTMLElementTagNameMap> = ForwardRefExoticComponent<
  PartProps<Tag> & RefAttributes<HTMLElementTagNameMap[Tag]>
>

/**
 * Makes a part of one element.
 *
 * @param make What the part gives its element, of the surface that it stands in; its name is the part's.
 */
export const createPart = <Tag extends keyof JSX.IntrinsicElements & keyof HTMLElementTagNameMap>(
  tag: Tag,
  make: (surface: UsedSurface) => PartOwnProps<Tag>,
): Part<Tag> => {
  const part = forwardRef<HTMLElementTagNameMap[Tag], PartProps<Tag>>((props, ref) => renderPart(tag, make(useSurface()), props as PartProps<Tag>, ref))
  // a bundler for production shortens the name
  if (process.env.NODE_ENV !== 'production') part.displayName = make.name
  return part as unknown as Part<Tag>
}
