import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/**
 * Videos of Vimeo in a `ConsentFrame`. Give the frame an address with `dnt=1`, which keeps its player from setting cookies
 * beyond those against programs: `https://player.vimeo.com/video/76979871?dnt=1`. What it stores is on its own domain: the
 * frame goes at a withdrawal, and a page can delete nothing there.
 *
 * Stored items: https://help.vimeo.com/hc/en-us/articles/26080940921361 (read 2026-11-23).
 *
 * @example
 * vimeo()
 */
export const vimeo = (): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'Vimeo',
  vendor: 'vimeo',
  provider: { name: 'Vimeo.com, Inc.', country: 'US', policyUrl: 'https://vimeo.com/privacy' },
  hosts: ['https://player.vimeo.com', 'https://i.vimeocdn.com'],
})
