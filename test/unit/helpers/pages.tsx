import { act, type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { type ConsentStore, createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { ConsentProvider, type ConsentProviderProps } from '../../../src/react/ConsentProvider.js'
import { type Consent, useConsent } from '../../../src/react/useConsent.js'
import { memoryStorage } from './memoryStorage.js'

export const consent = defineConsent({
  site: { name: 'Jetson', policyUrl: '/cookies' },
  categories: { functional: {}, analytics: {}, marketing: {} },
  services: {
    posthog: { category: 'analytics', label: 'PostHog' },
    hotjar: { category: 'analytics', label: 'Hotjar' },
    meta: { category: 'marketing', label: 'Meta' },
  },
})

/** What a visitor's cookie says after an answer that was given elsewhere. */
export function answered(act: (store: ConsentStore) => void, declared: Parameters<typeof createConsentStore>[0] = consent): string {
  const storage = memoryStorage()
  act(createConsentStore(declared, { storage }))
  return storage.text ?? ''
}

/** Puts an answer into the page's cookie jar. */
export function setCookie(text: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
  document.cookie = `consent=${text}; Path=/`
}

/** Renders a page below a provider and gives the consent as a component sees it. */
export function renderPage(children?: ReactNode, props: Partial<ConsentProviderProps> = {}): RenderResult & { readonly consent: Consent } {
  let seen: Consent | undefined
  function Spy() {
    seen = useConsent()
    return null
  }
  const result = render(
    <ConsentProvider consent={consent} {...props}>
      <Spy />
      {children}
    </ConsentProvider>,
  )
  return {
    ...result,
    get consent() {
      return seen as Consent
    },
  }
}

/**
 * Puts a server's HTML on the page and hydrates it, as a browser would.
 *
 * @param look Called between the two.
 */
export async function hydrate(
  html: string,
  tree: ReactNode,
  look?: (container: HTMLElement) => void,
): Promise<{ container: HTMLElement; problems: unknown[]; unmount: () => void }> {
  const container = document.createElement('div')
  container.innerHTML = html
  document.body.append(container)
  look?.(container)
  const problems: unknown[] = []
  const root = await act(async () => hydrateRoot(container, tree, { onRecoverableError: (problem) => problems.push(problem) }))
  return {
    container,
    problems,
    unmount() {
      act(() => root.unmount())
      container.remove()
    },
  }
}
