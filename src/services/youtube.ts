import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/**
 * Videos of YouTube in a `ConsentFrame`, from its address without cookies until a video is played. What it stores is on
 * its own domain: the frame goes at a withdrawal, and a page can delete nothing there.
 *
 * Stored items: Open Cookie Database 0ee5a17 (read 2026-01-21), and what a player was seen to store.
 *
 * @example
 * youtube()
 */
export const youtube = (): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'YouTube',
  vendor: 'youtube',
  provider: { name: 'Google Ireland Limited', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
  hosts: ['https://www.youtube-nocookie.com', 'https://www.youtube.com', 'https://i.ytimg.com'],
})
