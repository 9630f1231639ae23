import { ConsentManagerProvider, useConsentManager } from '@c15t/react'
import { useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { askedReaders } from './askedReaders.js'
import { watchReaders } from './watchReaders.js'

const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing'],
  overrides: { country: 'DE' },
  reloadOnConsentRevoked: false,
}

function Other() {
  useConsentManager().has('marketing')
  watchReaders.rendered()
  return null
}

function Asked() {
  const isAllowed = useConsentManager().has('measurement')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what counts is that it has changed
  useLayoutEffect(watchReaders.arrived, [isAllowed])
  return null
}

function Controls() {
  const { setConsent } = useConsentManager()
  window.change = (isAllowed) => watchReaders.measure(() => setConsent('measurement', isAllowed))
  return null
}

createRoot(document.querySelector('#root')).render(
  <ConsentManagerProvider options={options}>
    <Controls />
    <Asked />
    {askedReaders.map((id) => (
      <Other key={id} />
    ))}
  </ConsentManagerProvider>,
)
