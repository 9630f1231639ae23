'use client'

import { type ComponentPropsWithoutRef, type ComponentType, lazy, Suspense } from 'react'
import type { ReceiptWords } from './useReceiptWords.js'

/** Props of {@link ConsentReceipt}; every other goes to its `<div>`. */
export type ConsentReceiptProps = Omit<ComponentPropsWithoutRef<'div'>, 'children'> & {
  /**
   * The wording, such as that of `consent-kit/policy/locales/de`.
   * @default what the ConsentProvider says, and English
   */
  readonly messages?: ReceiptWords
  /** The number under which the site keeps a record of its own, for the visitor to name when they write. */
  readonly reference?: string
}

const LazyView = lazy<ComponentType<ConsentReceiptProps>>(() =>
  import('./ReceiptView.js').then(
    ({ ReceiptView }) => ({ default: ReceiptView }),
    // a chunk that cannot be fetched must not take the page down
    () => ({ default: () => null }),
  ),
)

/**
 * Shows the visitor when, how and to what they said yes or no, and lets them use their rights: download what their browser
 * keeps (GDPR, Art. 15 and 20), turn everything optional off (Art. 7(3)) or one category alone (Art. 21), each in one click.
 * The download is a {@link VisitorData}. The cookie policy page has it under “Your rights”.
 *
 * @throws where there is no `<ConsentProvider>` above
 *
 * @example
 * <ConsentReceipt messages={de} />
 */
export const ConsentReceipt = (props: ConsentReceiptProps): React.JSX.Element => (
  <Suspense>
    <LazyView {...props} />
  </Suspense>
)
