'use client'

import { forwardRef, lazy, Suspense } from 'react'
import { loadPreferences } from './loadPreferences.js'
import type { PartProps } from './PartProps.js'

const LazyPanel = lazy(() =>
  loadPreferences().then(
    ({ Panel }) => ({ default: Panel }),
    // a chunk that cannot be fetched must not take the page down
    () => ({ default: forwardRef<HTMLFormElement, PartProps<'form'>>(() => null) }),
  ),
)

/**
 * The preferences inside a page, for account settings or a cookie policy: a switch for each category and service. Its
 * content can be your own, of the same parts as that of `PreferencesModal`.
 *
 * @example
 * <PreferencesForm />
 */
export const PreferencesForm = forwardRef<HTMLFormElement, PartProps<'form'>>(function PreferencesForm(props, ref) {
  return (
    <Suspense>
      <LazyPanel {...props} ref={ref} />
    </Suspense>
  )
})
