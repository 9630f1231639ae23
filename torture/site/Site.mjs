import { Banner, ConsentGate, ConsentProvider, defineConsent, PreferencesButton, PreferencesModal, useConsent } from 'consent-kit'
import { createElement, useEffect } from 'react'

/** What the site that is tortured declares. */
export const consent = defineConsent({
  site: { name: 'Meadow', policyUrl: '/cookies' },
  categories: { functional: {}, analytics: {}, marketing: {} },
  services: {
    helpdesk: { category: 'functional', label: 'Helpdesk' },
    counter: {
      category: 'analytics',
      label: 'Counter',
      script: { src: '/vendor/counter.js' },
      grant: [['counter.start']],
      revoke: [['counter.stop']],
      items: [{ name: 'count', duration: '1 year' }],
    },
    pixel: { category: 'marketing', label: 'Pixel', script: { src: '/vendor/pixel.js' }, items: [{ name: 'pixel', duration: '1 year' }] },
  },
})

function Watch() {
  const state = useConsent()
  useEffect(() => {
    window.site = state
  })
  return createElement('output', { 'data-status': state.status }, Object.keys(state.choices).filter(state.allows).join(' '))
}

/**
 * A page with everything of the package that holds something back.
 *
 * @param {{ endpoint?: string }} props
 */
export function Site({ endpoint }) {
  const tell = ({ message }) => {
    window.told = [...(window.told ?? []), message]
  }
  return createElement(
    ConsentProvider,
    { consent, endpoint, onError: tell },
    createElement('main', null, createElement('h1', null, 'Meadow'), createElement(Watch)),
    createElement(ConsentGate, { for: 'counter' }, createElement('p', { 'data-granted': '' }, 'Counted')),
    createElement('footer', null, createElement(PreferencesButton)),
    createElement(Banner),
    createElement(PreferencesModal),
  )
}
