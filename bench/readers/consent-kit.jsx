import { ConsentProvider, defineConsent, useAllowed, useConsent } from 'consent-kit'
import { useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { askedReaders } from './askedReaders.js'
import { watchReaders } from './watchReaders.js'

const consent = defineConsent({ categories: { analytics: {}, marketing: {} } })

function Other() {
  useAllowed('marketing')
  watchReaders.rendered()
  return null
}

function Asked() {
  const isAllowed = useAllowed('analytics')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what counts is that it has changed
  useLayoutEffect(watchReaders.arrived, [isAllowed])
  return null
}

function Controls() {
  const { acceptAll, rejectAll, save } = useConsent()
  Object.assign(window, { acceptAll, rejectAll, change: (isAllowed) => watchReaders.measure(() => save({ analytics: isAllowed })) })
  return null
}

createRoot(document.querySelector('#root')).render(
  <ConsentProvider consent={consent}>
    <Controls />
    <Asked />
    {askedReaders.map((id) => (
      <Other key={id} />
    ))}
  </ConsentProvider>,
)
