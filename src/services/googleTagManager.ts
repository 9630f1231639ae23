import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link googleTagManager}. */
export interface GoogleTagManagerOptions<CategoryId extends string = string> {
  /** The container's id: `GTM-AB12CD3`. */
  readonly id: string
  /**
   * The category of what the container loads; a container that loads things of several categories is declared once in each.
   * @default 'marketing'
   */
  readonly category?: CategoryId
  /**
   * - `basic`: the container is not loaded before the visitor has allowed it
   * - `advanced`: it is loaded on every page, with everything denied, and each tag in it has to wait for Consent Mode by
   *   itself; one that does not **runs before consent and after a refusal**, and Google's own tags send pings without cookies.
   *   Data protection authorities count that as access that needs consent (EDPB Guidelines 2/2023, 50–51).
   * @default 'basic'
   */
  readonly mode?: 'basic' | 'advanced'
}

/**
 * Google Tag Manager, told of every choice by Consent Mode v2, and without the frame that its snippet has for pages without
 * script. What a container has started cannot be stopped from outside, so that a withdrawal reloads the page. What its tags
 * store is theirs: declare each as a service of its own, or its items.
 *
 * Consent calls: https://developers.google.com/tag-platform/security/guides/consent (read 2026-08-05).
 * Hosts: https://developers.google.com/tag-platform/tag-manager/web/csp (read 2026-11-25), for the container alone.
 * Stored items: none of its own, by common knowledge.
 *
 * @example
 * googleTagManager({ id: 'GTM-AB12CD3', category: 'analytics' })
 */
export const googleTagManager = <CategoryId extends string = 'marketing'>({
  id,
  category = 'marketing' as CategoryId,
  mode,
}: GoogleTagManagerOptions<CategoryId>): ServiceDeclaration<NoInfer<CategoryId>> => ({
  category,
  label: 'Google Tag Manager',
  vendor: 'googleTagManager',
  account: id,
  hosts: ['https://www.googletagmanager.com', 'https://www.google.com'],
  consentTypes: [],
  script: {
    src: `https://www.googletagmanager.com/gtm.js?id=${id}`,
    name: id,
    when: mode === 'advanced' ? 'always' : undefined,
    before: [['dataLayer.push', { 'gtm.start': '{time}', event: 'gtm.js' }]],
  },
  reloadOnRevoke: mode !== 'advanced',
})
