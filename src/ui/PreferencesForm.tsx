'use client'

import { forwardRef, lazy, Suspense } from 'react'
import { loadPreferences } from './loadPreferences.js'
import type { PartProps } from './PartProps.js'

/** Props of {@link PreferencesForm}; every other goes to its `<form>`. */
export type PreferencesFormProps = PartProps<'form'> & {
  /**
   * - `by-button`: what is switched is saved, and everything else refused, by a button
   * - `at-once`: each switch is saved as it is switched, and answers nothing else; for a form inside a page
   * @default 'by-button'
   */
  readonly saves?: 'by-button' | 'at-once'
}

const LazyPanel = lazy(() =>
  loadPreferences().then(
    ({ Panel }) => ({ default: Panel }),
    // a chunk that cannot be fetched must not take the page down
    () => ({ default: forwardRef<HTMLFormElement, PreferencesFormProps>(() => null) }),
  ),
)

/**
 * The preferences inside a page, for account settings or a cookie policy: a switch for each category and service. Its
 * content can be your own, of the same parts as that of `PreferencesModal`.
 *
 * @example
 * <PreferencesForm saves="at-once" />
 */
export const PreferencesForm = forwardRef<HTMLFormElement, PreferencesFormProps>(function PreferencesForm(props, ref) {
  return (
    <Suspense>
      <LazyPanel {...props} ref={ref} />
    </Suspense>
  )
})
