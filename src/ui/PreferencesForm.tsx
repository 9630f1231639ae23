'use client'

import { type ComponentType, lazy, Suspense } from 'react'
import type { PreferencesPanelProps } from './PreferencesPanel.js'

const LazyPanel = lazy<ComponentType<PreferencesPanelProps>>(() =>
  import('./PreferencesPanel.js').then(
    ({ PreferencesPanel }) => ({ default: PreferencesPanel }),
    // a chunk that cannot be fetched must not take the page down
    () => ({ default: () => null }),
  ),
)

/** Props of {@link PreferencesForm}: those of a `<form>`. */
export type PreferencesFormProps = PreferencesPanelProps

/**
 * The preferences inside a page, for account settings or a cookie policy: a switch for each category and service.
 *
 * @example
 * <PreferencesForm />
 */
export const PreferencesForm = (props: PreferencesFormProps): React.JSX.Element => (
  <Suspense>
    <LazyPanel {...props} />
  </Suspense>
)
