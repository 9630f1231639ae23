import type { SyntheticEvent } from 'react'

/** Runs the site's own handler first, and ours unless it prevented the default. */
export const handleFirst =
  <Event extends SyntheticEvent>(theirs: ((event: Event) => void) | undefined, ours: (event: Event) => void) =>
  (event: Event): void => {
    theirs?.(event)
    if (!event.defaultPrevented) ours(event)
  }
