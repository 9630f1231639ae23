'use client'

import { type ComponentPropsWithoutRef, useState } from 'react'
import type { ConsentId } from '../core/Register.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { fill } from '../words/fill.js'
import { labelOf } from '../words/labelOf.js'
import { type ReceiptWords, useReceiptWords } from './useReceiptWords.js'

/** Props of {@link ResetButton}; every other goes to its `<button>`. */
export type ResetButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'type'> & {
  /** The category or the service whose stored items it deletes. */
  readonly for: ConsentId
  /**
   * The wording, such as that of `consent-kit/policy/locales/de`.
   * @default what the ConsentProvider says, and English
   */
  readonly messages?: ReceiptWords
  /** Called with the names of what was deleted: the place to reload what the page shows of it. */
  readonly onReset?: (names: readonly string[]) => void
}

/**
 * Deletes what a category or a service has stored, and leaves the visitor's choice as it is: “reset my preferences”. Beside
 * it stands a status that says what was deleted. Cookies that script cannot see stay.
 *
 * @throws where there is no `<ConsentProvider>` above
 *
 * @example
 * <ResetButton for="functional" onReset={() => location.reload()} />
 */
export function ResetButton({ for: id, messages, onReset, onClick, className, children, ...props }: ResetButtonProps): React.JSX.Element {
  const { store, report } = useConsentContext()
  const isWaiting = useSnapshot(store) === store.getInitial()
  const words = useReceiptWords(messages)
  const [deleted, setDeleted] = useState<readonly string[]>()
  const reset = () =>
    import('../gate/resetItems.js')
      .then(({ resetItems }) => resetItems(store.consent, id))
      .then((names) => {
        setDeleted(names)
        onReset?.(names)
      })
      .catch((cause) =>
        report(
          cause instanceof Error && cause.message.startsWith('consent-kit')
            ? cause
            : Error(`consent-kit: the stored items of "${id}" were not reset; try it again`, { cause }),
        ),
      )
  return (
    <>
      <button
        lang={children ? undefined : words.lang}
        dir={children ? undefined : words.dir}
        disabled={isWaiting}
        {...props}
        type="button"
        data-consent-action="reset"
        className={`consentkit-surface consentkit-button${className ? ` ${className}` : ''}`}
        onClick={(event) => {
          onClick?.(event)
          if (!event.defaultPrevented) reset()
        }}
      >
        {children ?? fill(words.reset, { category: labelOf(store.consent, id, words) })}
      </button>
      <span role="status" lang={words.lang} dir={words.dir} data-consent-kit="reset">
        {deleted && (deleted.length ? fill(words.resetDone, { names: deleted.join(words.separator) }) : words.resetNone)}
      </span>
    </>
  )
}
