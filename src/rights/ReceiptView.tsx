'use client'

import { useId, useState } from 'react'
import type { ConsentAct } from '../core/ConsentRecord.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { describeConsent } from '../vendors/describeConsent.js'
import { fill } from '../words/fill.js'
import { formatTime } from '../words/formatTime.js'
import { labelOf } from '../words/labelOf.js'
import type { ConsentReceiptProps } from './ConsentReceipt.js'
import { saveFile } from './saveFile.js'
import { type ReceiptWords, useReceiptWords } from './useReceiptWords.js'

const said = {
  'accept-all': 'acceptedAll',
  'reject-all': 'rejectedAll',
  save: 'choseEach',
  withdraw: 'withdrew',
  gpc: 'signalDecided',
} as const satisfies Record<ConsentAct, keyof ReceiptWords>

/** The receipt itself. */
export function ReceiptView({ messages, reference, className, ...props }: ConsentReceiptProps): React.JSX.Element {
  const { store, report } = useConsentContext()
  const snapshot = useSnapshot(store)
  const words = useReceiptWords(messages)
  const titleId = useId()
  const [status, setStatus] = useState('')
  const { consent } = store
  const { record, choices, undecided } = snapshot
  const optional = Object.keys(consent.categories).filter((id) => id !== 'essential')
  const isWaiting = snapshot === store.getInitial()
  const named = (choice: boolean) =>
    Object.keys(choices)
      .filter((id) => choices[id] === choice && !undecided.includes(id))
      .map((id) => labelOf(consent, id, words))
      .join(words.separator)
  const allowed = named(true)
  const refused = named(false)

  const download = () =>
    import('./collectVisitorData.js')
      .then(async ({ collectVisitorData }) => collectVisitorData(await describeConsent(consent, words.lang), snapshot, reference))
      .then((data) => saveFile('visitor-data.json', JSON.stringify(data, undefined, 2)))
      .catch((cause) => report(Error('consent-kit: the data of the visitor could not be downloaded; try it again', { cause })))
  const copy = async (text: string) => {
    try {
      // there is none on a page without https
      await navigator.clipboard.writeText(text)
      setStatus(words.copied)
    } catch (cause) {
      report(Error('consent-kit: the browser did not let the reference number be copied', { cause }))
    }
  }
  const withdraw = (act: () => void) => () => {
    act()
    setStatus(allowed && words.withdrew)
  }
  const button = (action: 'copy' | 'download' | 'withdraw', label: string, act: () => void, category?: string) => (
    <button key={label} type="button" className="consentkit-button" data-consent-action={action} data-consent-id={category} disabled={isWaiting} onClick={act}>
      {label}
    </button>
  )

  return (
    <div
      role="group"
      aria-labelledby={titleId}
      lang={words.lang}
      dir={words.dir}
      {...props}
      data-consent-kit="receipt"
      className={`consentkit-surface consentkit-receipt${className ? ` ${className}` : ''}`}
    >
      <p id={titleId} className="consentkit-label">
        {words.receipt}
      </p>
      {record ? (
        <p className="consentkit-text">
          {/* a server may name months otherwise than the browser */}
          <time dateTime={record.time} suppressHydrationWarning>
            {fill(words.lastChoice, { date: formatTime(record.time, words.lang) })}
          </time>
          <br />
          {words[said[record.act]]}
        </p>
      ) : (
        !isWaiting && <p className="consentkit-text">{words.receiptNone}</p>
      )}
      {allowed && <p className="consentkit-text">{fill(words.allowedServices, { services: allowed })}</p>}
      {refused && <p className="consentkit-text">{fill(words.refusedServices, { services: refused })}</p>}
      {reference && (
        <p className="consentkit-text">
          {fill(words.reference, { id: '' })}
          <code>{reference}</code> {button('copy', words.copy, () => copy(reference))}
        </p>
      )}
      <div className="consentkit-actions">
        {button('download', words.download, download)}
        {button('withdraw', words.withdrawAll, withdraw(store.rejectAll))}
        {optional.length > 1 &&
          optional.map((id) =>
            button(
              'withdraw',
              fill(words.withdrawCategory, { category: labelOf(consent, id, words) }),
              withdraw(() => store.save({ [id]: false })),
              id,
            ),
          )}
      </div>
      <p role="status" className="consentkit-status">
        {status}
      </p>
    </div>
  )
}
