'use client'

import { lazy } from 'react'

/** Stands in for the placeholder in browsers, where its code is fetched with the first frame that is not allowed. */
export const FramePlaceholder = lazy(() =>
  import('./FramePlaceholder.js').then(
    ({ FramePlaceholder }) => ({ default: FramePlaceholder }),
    // without the code, what the server sent stays as it is, and its buttons work
    () => new Promise<never>(() => {}),
  ),
)
